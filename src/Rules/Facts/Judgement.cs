namespace Digital40.Rules.Facts;

/// <summary>One rater's points for one item.</summary>
public sealed class Judgement : Fact
{
    /// <summary>Who judged; a rater judges an item of an office once.</summary>
    public required string Rater { get; init; }

    /// <summary>The points given: 0, 1 or 2.</summary>
    public required int Points { get; init; }
}
