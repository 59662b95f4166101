namespace Digital40.Rules.Explanations.Planning;

/// <summary>Which outcome each of some criteria is brought to; the cheapest way to a gain that is known so far.</summary>
/// <param name="Cost">How many single things.</param>
/// <param name="Slack">The time they leave.</param>
/// <param name="Position">The positions of the criteria that they serve, summed over single things.</param>
/// <param name="Before">The choice over the criteria before the last; null for none.</param>
/// <param name="Outcome">What the last criterion is brought to; null where it is left as it is.</param>
internal sealed record Choice(decimal Cost, decimal Slack, decimal Position, Choice? Before, Outcome? Outcome)
{
    public static Choice None { get; } = new(0, 0, 0, null, null);

    /// <summary>The same with one more criterion.</summary>
    /// <param name="position">The criterion's position in the rubric.</param>
    /// <param name="outcome">What it is brought to; null where it is left as it is.</param>
    public Choice Then(int position, Outcome? outcome) => outcome is null
        ? this with { Before = this, Outcome = null }
        : new(Cost + outcome.Cost, Slack + outcome.Slack, Position + (position * outcome.Cost), this, outcome);

    /// <summary>Whether it takes less than another, or as much and leaves more time, or as much and serves criteria that come first.</summary>
    public bool IsBetterThan(Choice other) =>
        Cost != other.Cost ? Cost < other.Cost
        : Slack != other.Slack ? Slack > other.Slack
        : Position < other.Position;
}
