using Digital40.Api.Scalars;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Api.Facts;

/// <summary>A fact as an office reports it.</summary>
public sealed record FactInput(
    string? Reference,
    string Office,
    string Indicator,
    string? Item,
    DateOnly? Date,
    YearMonth? Month,
    decimal? Value,
    decimal? OutOf,
    bool? Done,
    string? Rater,
    decimal? Points,
    IReadOnlyList<FactAttributeInput>? Attributes,
    IReadOnlyList<EvidenceLinkInput>? Evidence)
{
    /// <summary>The fact as the scoring core checks it.</summary>
    internal RawFact ToRaw() => ToRaw(ThaiTexts.Code(Office));

    /// <summary>The fact as the scoring core checks it, said to be reported by an office; null for none.</summary>
    internal RawFact ToRaw(string? office) => new()
    {
        Id = Reference is null ? null : ThaiTexts.Number(Reference),
        Office = office,
        Indicator = ThaiTexts.Code(Indicator),
        Item = ThaiTexts.OptionalCode(Item),
        Date = Date,
        Month = Month,
        Value = Value,
        OutOf = OutOf,
        Done = Done,
        Rater = Rater,
        Points = Points,
        Attributes = [.. (Attributes ?? []).Select(attribute => new RawAttribute(ThaiTexts.Code(attribute.Name), ThaiTexts.Number(attribute.Value)))],
        Evidence = [.. (Evidence ?? []).Select(link => link.ToEvidence())],
    };
}
