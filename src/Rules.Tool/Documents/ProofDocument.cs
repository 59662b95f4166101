using Digital40.Rules.Checking;
using Digital40.Rules.Tool.Input;

namespace Digital40.Rules.Tool.Documents;

/// <summary>One claim of an edition and whether it holds, for machines.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Claim">What is claimed.</param>
/// <param name="Passed">Whether it holds.</param>
/// <param name="Cases">How many cases were gone through.</param>
/// <param name="Failures">A witness for each way in which it does not hold.</param>
/// <param name="Examples">What is worth knowing all the same.</param>
internal sealed record ProofDocument(
    string Code,
    string Claim,
    bool Passed,
    int Cases,
    IReadOnlyList<WitnessDocument> Failures,
    IReadOnlyList<WitnessDocument> Examples)
{
    public static ProofDocument Of(Proof proof, FoundEdition found) => new(
        proof.Code,
        proof.Claim,
        proof.Passed,
        proof.Cases,
        [.. proof.Failures.Select(witness => WitnessDocument.Of(witness, found))],
        [.. proof.Examples.Select(witness => WitnessDocument.Of(witness, found))]);
}
