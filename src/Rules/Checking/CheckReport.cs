using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking;

/// <summary>What was proven of an edition and what was not. It is data alone: the same edition gives the same report.</summary>
/// <param name="Year">The Buddhist-era year of the edition.</param>
/// <param name="EditionHash">The content hash of the edition: SHA-256 in lower-case hex.</param>
/// <param name="Interpretation">The interpretation that the proofs hold under.</param>
/// <param name="Proofs">The proofs, always the same ones in the same order for a kind of report; never empty.</param>
public sealed record CheckReport(int Year, string EditionHash, Interpretation Interpretation, IReadOnlyList<Proof> Proofs)
{
    /// <summary>Whether every proof succeeded: only then may the edition be published.</summary>
    public bool Passed => Proofs.All(proof => proof.Passed);

    /// <summary>One of the proofs.</summary>
    /// <param name="code">Its code (see <see cref="ProofCodes"/>).</param>
    /// <exception cref="KeyNotFoundException">The report has no such proof.</exception>
    public Proof Proof(string code) =>
        Proofs.FirstOrDefault(proof => proof.Code == code) ?? throw new KeyNotFoundException($"The report has no proof '{code}'.");
}
