namespace Digital40.Rules.Checking;

/// <summary>One thing that is claimed of an edition, and whether it is so.</summary>
/// <param name="Code">A stable code (see <see cref="ProofCodes"/>).</param>
/// <param name="Claim">What is claimed, in one sentence.</param>
/// <param name="Cases">How many cases were gone through: combinations fired, places looked at or sheets scored, as the claim is about.</param>
/// <param name="Failures">A witness for each way in which it is not so; empty when it is.</param>
/// <param name="Examples">What shows that it is so, or is worth knowing all the same; mostly empty.</param>
public sealed record Proof(string Code, string Claim, int Cases, IReadOnlyList<Witness> Failures, IReadOnlyList<Witness> Examples)
{
    /// <summary>Whether the claim holds.</summary>
    public bool Passed => Failures.Count == 0;
}
