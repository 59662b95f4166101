using Digital40.Api.Facts;
using Digital40.Api.Scalars;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Api.Scores.WhatIf;

/// <summary>A fact to score.</summary>
public sealed record EvaluatedFactInput(
    string Id,
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
    IReadOnlyList<EvaluatedEvidenceInput>? Evidence)
{
    /// <summary>The fact as the scoring core checks it.</summary>
    /// <param name="position">Its position in the input, from 0.</param>
    internal RawFact ToRaw(int position) => new()
    {
        Id = Id,
        Office = ThaiTexts.Code(Office),
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
        Evidence = [.. (Evidence ?? []).Select(link => new Evidence(link.Url, link.Status ?? EvidenceStatus.Pending, link.Channel))],
        Line = position + 1,
    };
}
