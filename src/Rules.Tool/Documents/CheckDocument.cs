using Digital40.Rules.Checking;
using Digital40.Rules.Tool.Input;

namespace Digital40.Rules.Tool.Documents;

/// <summary>What was proven of an edition, for machines.</summary>
/// <param name="Edition">The Buddhist-era year.</param>
/// <param name="RubricHash">The content hash of the edition.</param>
/// <param name="Interpretation">The chosen options by register id where they depart from those in force; mostly empty.</param>
/// <param name="Passed">Whether every claim holds.</param>
/// <param name="Proofs">The proofs.</param>
internal sealed record CheckDocument(
    int Edition,
    string RubricHash,
    IReadOnlyDictionary<string, string> Interpretation,
    bool Passed,
    IReadOnlyList<ProofDocument> Proofs)
{
    public static CheckDocument Of(CheckReport report, FoundEdition found) => new(
        report.Year,
        report.EditionHash,
        report.Interpretation.Departures,
        report.Passed,
        [.. report.Proofs.Select(proof => ProofDocument.Of(proof, found))]);
}
