using Digital40.Rules.Sensitivity;
using Digital40.Rules.Tool.Input;

namespace Digital40.Rules.Tool.Documents;

/// <summary>What the interpretation register means for scores, for machines.</summary>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="AsOf">The day.</param>
/// <param name="RubricHash">The content hash of the edition.</param>
/// <param name="Interpretation">The chosen options by register id that every departure is from, where they are not those in force.</param>
/// <param name="Sample">Whether the facts say of themselves that they are invented.</param>
/// <param name="Entries">Every entry of the register.</param>
/// <param name="Warnings">What is strange about the facts.</param>
internal sealed record SensitivityDocument(
    int Edition,
    DateOnly AsOf,
    string RubricHash,
    IReadOnlyDictionary<string, string> Interpretation,
    bool Sample,
    IReadOnlyList<EntrySensitivityDocument> Entries,
    IReadOnlyList<InputProblem> Warnings)
{
    public static SensitivityDocument Of(ScoringInput input, SensitivityReport report) => new(
        input.Edition.Year,
        report.AsOf,
        input.Edition.Hash,
        report.Base.Departures,
        input.Facts.IsSample,
        [.. report.Entries.Select(entry => EntrySensitivityDocument.Of(entry, input.Rubric))],
        input.Warnings);
}
