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
    internal RawFact ToRaw() => new()
    {
        Id = Reference,
        Office = Office,
        Indicator = Indicator,
        Item = Item,
        Date = Date,
        Month = Month,
        Value = Value,
        OutOf = OutOf,
        Done = Done,
        Rater = Rater,
        Points = Points,
        Attributes = [.. (Attributes ?? []).Select(attribute => new RawAttribute(attribute.Name, attribute.Value))],
        Evidence = [.. (Evidence ?? []).Select(link => new Evidence(link.Url, Channel: link.Channel))],
    };
}
