using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Persistence.Facts;

/// <summary>Prepares reported facts for the scoring core's check.</summary>
internal static class FactInputs
{
    /// <summary>
    /// The fact with its position where the check expects a line, an id for the time being where it has none, and evidence that is pending unless its
    /// decisions are taken over.
    /// </summary>
    public static RawFact Numbered(RawFact fact, int index, RecordMode mode) => Numbered(fact, index, mode, fact.Office);

    /// <summary>The same as a fact of an office.</summary>
    public static RawFact Numbered(RawFact fact, int index, RecordMode mode, string? office) => new()
    {
        Id = fact.Id.IsBlank() ? string.Create(CultureInfo.InvariantCulture, $"{FactReference.Mark}{index}") : fact.Id,
        Office = office,
        Indicator = fact.Indicator,
        Item = fact.Item,
        Date = fact.Date,
        Month = fact.Month,
        Value = fact.Value,
        OutOf = fact.OutOf,
        Done = fact.Done,
        Rater = fact.Rater,
        Points = fact.Points,
        Attributes = fact.Attributes,
        Evidence = mode.TakesDecisions ? fact.Evidence : [.. fact.Evidence.Select(one => one with { Status = EvidenceStatus.Pending })],
        Line = index + 1,
    };

    public static bool IsBlank([NotNullWhen(false)] this string? text) => string.IsNullOrWhiteSpace(text);
}
