using Digital40.Rules.Facts;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>Something that has to be done: facts that must come to be after the day and by a deadline.</summary>
/// <param name="Indicator">The code of the indicator they are of.</param>
/// <param name="Due">The last day; null where no date is tested.</param>
internal abstract record Need(string Indicator, DateOnly? Due)
{
    /// <summary>The month it is for; null where it is for none.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>Whether it only keeps up what holds today.</summary>
    public bool IsKept { get; init; }

    /// <summary>How many single things it is.</summary>
    public abstract decimal Count { get; }

    /// <summary>What tells it from other needs: two of one key are met by the same facts.</summary>
    public string Key => field ??= MakeKey();

    /// <summary>Makes the key of what never changes when needs are put together.</summary>
    protected abstract string MakeKey();

    /// <summary>One need that meets this and another of the same key.</summary>
    /// <param name="other">The other.</param>
    public Need With(Need other) => Merge(other) with { IsKept = IsKept && other.IsKept };

    /// <summary>Whether it can be met at all.</summary>
    public virtual bool IsPossible => true;

    /// <summary>One need that meets this and another of the same key, whatever they are for.</summary>
    protected virtual Need Merge(Need other) => other.Count > Count ? other : this;
}
