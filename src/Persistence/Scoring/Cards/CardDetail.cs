using Digital40.Rules.Explanations;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Scoring.Cards;

/// <summary>What a measure's value is made of: an item, a step, a part, a month, an office, a rater.</summary>
public sealed record CardDetail
{
    /// <summary>What it is about.</summary>
    public required DetailKind Kind { get; init; }

    /// <summary>Its code; a month is <c>yyyy-MM</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What it amounts to, or how far it is done.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Whether it is done or holds; null where nothing is asked of it by itself, or not yet.</summary>
    public bool? IsMet { get; init; }

    /// <summary>Its number in the measure's own terms; null where it has none.</summary>
    public decimal? Value { get; init; }

    /// <summary>The day by which it is to be done; null where no date is tested.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day it was done on; null where it was not done in time.</summary>
    public DateOnly? Done { get; init; }

    /// <summary>The month it is for; null where it is for none.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>The codes of the offices that have not done or reported it; may be empty.</summary>
    public IReadOnlyList<string> MissingOffices { get; init; } = [];

    /// <summary>What it is made of in turn; may be empty.</summary>
    public IReadOnlyList<CardDetail> Parts { get; init; } = [];

    /// <summary>Where the document says so; null where it is no clause's.</summary>
    public string? Clause { get; init; }
}
