using Digital40.Rules.Explanations;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Scoring.Cards;

/// <summary>What lies between the facts and something that a level asks for, as <see cref="Rules.Explanations.Gap"/> said when it was scored.</summary>
public sealed record CardGap
{
    /// <summary>What it is in.</summary>
    public required GapKind Kind { get; init; }

    /// <summary>Its code; a month is <c>yyyy-MM</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What it is called; of a condition, what is asked.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What is missing, in one sentence.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Whether it holds, and whether it still can.</summary>
    public required GapState State { get; init; }

    /// <summary>The condition; null where it is in something else.</summary>
    public Condition? Condition { get; init; }

    /// <summary>How far the value of today is below the threshold; null where it is not or there is no distance.</summary>
    public decimal? Missing { get; init; }

    /// <summary>The word for the unit of <see cref="Missing"/>; null without one.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>How many single things have to be done for what does not hold; null where there is nothing to do.</summary>
    public decimal? More { get; init; }

    /// <summary>The same in words; null where <see cref="More"/> is.</summary>
    public LocalizedText? MoreText { get; init; }

    /// <summary>How many single things have to be done for what holds today to stay so; null where there are none.</summary>
    public decimal? Keep { get; init; }

    /// <summary>The same in words; null where <see cref="Keep"/> is.</summary>
    public LocalizedText? KeepText { get; init; }

    /// <summary>The last day; null where no date is tested.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Whether and until when it can be closed, in words; null where it holds.</summary>
    public LocalizedText? DeadlineText { get; init; }

    /// <summary>What would help besides; null mostly.</summary>
    public LocalizedText? Hint { get; init; }

    /// <summary>What it consists of; may be empty.</summary>
    public IReadOnlyList<CardGap> Parts { get; init; } = [];

    /// <summary>How many of those <see cref="Parts"/> are needed that do not hold; null where all are.</summary>
    public int? Choose { get; init; }

    /// <summary>Whether it is one of the parts that take least, where only some are needed.</summary>
    public bool IsCheapest { get; init; }
}
