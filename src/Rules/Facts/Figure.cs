namespace Digital40.Rules.Facts;

/// <summary>A reported number: a count or a share, as of a date or for a month (the rubric's <c>measure</c> facts).</summary>
public sealed class Figure : Fact
{
    /// <summary>The number itself, zero or more; never above <see cref="OutOf"/>.</summary>
    public required decimal Value { get; init; }

    /// <summary>What <see cref="Value"/> is out of, above zero; <c>null</c> for a plain count.</summary>
    public decimal? OutOf { get; init; }
}
