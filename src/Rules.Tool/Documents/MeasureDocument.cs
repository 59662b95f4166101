using Digital40.Rules.Explanations;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tool.Documents;

/// <summary>Why a measure has its value, for machines.</summary>
/// <param name="Key">The measure's key.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Clause">Where the document says so.</param>
/// <param name="Value">The value, or <c>null</c> where there is none.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="UnitLabel">The word for the unit.</param>
/// <param name="State">How much has been reported.</param>
/// <param name="ValueText">The value in words.</param>
/// <param name="RestsOn">The names of the measures that it rests on.</param>
/// <param name="Thresholds">What is asked of it.</param>
/// <param name="Details">What it is made of.</param>
/// <param name="Offices">What each office adds.</param>
/// <param name="Facts">The facts behind it, with a verdict each.</param>
internal sealed record MeasureDocument(
    string Key,
    LocalizedText Label,
    string Clause,
    decimal? Value,
    Unit Unit,
    LocalizedText UnitLabel,
    Reporting State,
    LocalizedText ValueText,
    IReadOnlyList<string> RestsOn,
    IReadOnlyList<ThresholdExplanation> Thresholds,
    IReadOnlyList<Detail> Details,
    IReadOnlyList<Detail> Offices,
    IReadOnlyList<FactExplanation> Facts)
{
    public static MeasureDocument Of(MeasureExplanation measure) => new(
        measure.Key,
        measure.Label,
        measure.Clause,
        measure.Value,
        measure.Unit,
        measure.UnitLabel,
        measure.Reporting,
        measure.ValueText,
        measure.RestsOn,
        measure.Thresholds,
        measure.Details,
        measure.Offices,
        measure.Facts);
}
