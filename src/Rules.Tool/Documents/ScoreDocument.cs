using Digital40.Rules.Scoring;
using Digital40.Rules.Tool.Input;

namespace Digital40.Rules.Tool.Documents;

/// <summary>The scores of offices, for machines.</summary>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="AsOf">The day.</param>
/// <param name="RubricHash">The content hash of the edition: SHA-256 in lower-case hex.</param>
/// <param name="Interpretation">The chosen options by register id where they depart from those in force; mostly empty.</param>
/// <param name="Sample">Whether the facts say of themselves that they are invented.</param>
/// <param name="Offices">The offices, in the order of the facts file.</param>
/// <param name="Warnings">What is strange about the facts; mostly empty.</param>
internal sealed record ScoreDocument(
    int Edition,
    DateOnly AsOf,
    string RubricHash,
    IReadOnlyDictionary<string, string> Interpretation,
    bool Sample,
    IReadOnlyList<OfficeDocument> Offices,
    IReadOnlyList<InputProblem> Warnings)
{
    public static ScoreDocument Of(ScoringInput input, IEnumerable<Scorecard> cards) => new(
        input.Edition.Year,
        input.AsOf,
        input.Edition.Hash,
        input.Rubric.Interpretation.Departures,
        input.Facts.IsSample,
        [.. cards.Select(OfficeDocument.Of)],
        input.Warnings);
}
