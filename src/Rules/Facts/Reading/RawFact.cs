namespace Digital40.Rules.Facts.Reading;

/// <summary>
/// A fact as it was reported and still to be checked: every part may be missing. Which parts are needed is the indicator's to say; a blank text is
/// missing.
/// </summary>
public sealed class RawFact
{
    /// <summary>The id, to be unique among the facts.</summary>
    public string? Id { get; init; }

    /// <summary>The code of the office that reports it.</summary>
    public string? Office { get; init; }

    /// <summary>The code of the indicator it reports on.</summary>
    public string? Indicator { get; init; }

    /// <summary>The item of the indicator.</summary>
    public string? Item { get; init; }

    /// <summary>When it happened, was done or judged, or the day a figure holds for.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The month it is for.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>A figure's number.</summary>
    public decimal? Value { get; init; }

    /// <summary>What <see cref="Value"/> is out of.</summary>
    public decimal? OutOf { get; init; }

    /// <summary>Whether a flag's thing is done.</summary>
    public bool? Done { get; init; }

    /// <summary>Who judged.</summary>
    public string? Rater { get; init; }

    /// <summary>The points a judgement gives.</summary>
    public decimal? Points { get; init; }

    /// <summary>The attributes, in the order given; may be empty.</summary>
    public IReadOnlyList<RawAttribute> Attributes { get; init; } = [];

    /// <summary>The evidence, in the order given; may be empty.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The line of the input that it was read from, from 1; 0 when it was not read from a file.</summary>
    public int Line { get; init; }

    /// <summary>Where its parts stand and which of them could not be read; <c>null</c> when it was not read from a file.</summary>
    internal FactOrigin? Origin { get; init; }

    /// <summary>What was reported for a fact that has been checked: the same fact, to be checked again elsewhere.</summary>
    /// <param name="fact">The fact.</param>
    public static RawFact Of(Fact fact) => new()
    {
        Id = fact.Id,
        Office = fact.Office,
        Indicator = fact.Indicator,
        Item = fact.Item,
        Date = fact.Date,
        Month = fact.Month,
        Value = (fact as Figure)?.Value,
        OutOf = (fact as Figure)?.OutOf,
        Done = (fact as Flag)?.Done,
        Rater = (fact as Judgement)?.Rater,
        Points = (fact as Judgement)?.Points,
        Attributes = [.. fact.Attributes.Select(pair => new RawAttribute(pair.Key, pair.Value))],
        Evidence = fact.Evidence,
        Line = fact.Line,
    };

    /// <summary>Where the fact stands.</summary>
    internal SourcePlace Place => Origin?.Place ?? new SourcePlace(Line, 0);

    /// <summary>Where a part stands; the fact's own place where it does not have the part.</summary>
    internal SourcePlace PlaceOf(FactField field) => Origin?.PlaceOf(field) ?? Place;

    /// <summary>Whether a part was given and could not be read, which is an error already.</summary>
    internal bool IsUnreadable(FactField field) => Origin?.IsUnreadable(field) ?? false;
}
