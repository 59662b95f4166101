using Digital40.Rules.Explanations.Gaps;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations;

/// <summary>
/// What lies between the facts and something that a level asks for, down to the steps, items, months and offices that are missing. What is still to be done is
/// counted so that it holds when its months are over, not only today.
/// </summary>
public sealed record Gap
{
    /// <summary>What it is in.</summary>
    public required GapKind Kind { get; init; }

    /// <summary>Its code: a level's or a step's number, a measure's key, an item, a part, an office; a month as <c>yyyy-MM</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What it is called; of a condition, what is asked.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What is missing, in one sentence.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Whether it holds, and whether it still can.</summary>
    public required GapState State { get; init; }

    /// <summary>The condition; null where it is in something else.</summary>
    public Condition? Condition { get; init; }

    /// <summary>How far the value of today is below the threshold, in <see cref="Unit"/>, above 0; null where it is not or there is no distance.</summary>
    public decimal? Missing { get; init; }

    /// <summary>The word for the unit of <see cref="Missing"/>; null without one.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>
    /// How many single things have to be done for what does not hold, a whole number for all but exact thresholds: activities held, things completed (one for each
    /// office), units of a figure, judgements; a report of unknown size is one. Null where there is nothing to do, or it no longer can be done.
    /// </summary>
    public decimal? More { get; init; }

    /// <summary>The same in words; null where <see cref="More"/> is.</summary>
    public LocalizedText? MoreText { get; init; }

    /// <summary>How many single things have to be done in the months to come for what holds today to stay so; null where there are none.</summary>
    public decimal? Keep { get; init; }

    /// <summary>The same in words; null where <see cref="Keep"/> is.</summary>
    public LocalizedText? KeepText { get; init; }

    /// <summary>The last day: of several the one that comes first, and where it is too late the one that was missed; null where no date is tested.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Whether and until when it can be closed, in words; null where it holds.</summary>
    public LocalizedText? DeadlineText { get; init; }

    /// <summary>What would help besides, such as evidence for facts that lack it; null mostly.</summary>
    public LocalizedText? Hint { get; init; }

    /// <summary>What it consists of: conditions with those that hold, and of everything else only what is missing. May be empty.</summary>
    public IReadOnlyList<Gap> Parts { get; init; } = [];

    /// <summary>How many of those <see cref="Parts"/> are needed that do not hold; null where all are.</summary>
    public int? Choose { get; init; }

    /// <summary>Whether it is one of the parts that are kept up or take least, where only some are needed.</summary>
    public bool IsCheapest { get; init; }

    /// <summary>Whether it holds or can still be made to.</summary>
    public bool IsReachable => State != GapState.Closed;

    /// <summary>What has to be done for it in the cheapest way; empty where it no longer can be.</summary>
    internal IReadOnlyList<Need> Needs { get; init; } = [];
}
