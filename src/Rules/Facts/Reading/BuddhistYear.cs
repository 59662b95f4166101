using System.Globalization;

namespace Digital40.Rules.Facts.Reading;

/// <summary>
/// A year of the Buddhist era, such as 2568. Since 2484 it begins, like the common era's, on 1 January, so from then on one is exactly 543 more than
/// the other.
/// </summary>
public readonly record struct BuddhistYear
{
    /// <summary>The first year that begins on 1 January: 1941 of the common era.</summary>
    public const int Earliest = 2484;

    /// <summary>The last year that is taken for one of the Buddhist era: 2199 of the common era.</summary>
    public const int Latest = 2742;

    private const int Offset = 543;

    /// <summary>Makes a year.</summary>
    /// <param name="value">The year of the Buddhist era, from <see cref="Earliest"/> to <see cref="Latest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not within that range.</exception>
    public BuddhistYear(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, Earliest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Latest);
        Value = value;
    }

    /// <summary>The year of the Buddhist era.</summary>
    public int Value { get; }

    /// <summary>The same year of the common era.</summary>
    public int CommonEra => Value - Offset;

    /// <summary>Whether a number can be a year of the Buddhist era.</summary>
    /// <param name="value">Any number.</param>
    public static bool IsOne(int value) => value is >= Earliest and <= Latest;

    /// <summary>Whether a number can be a year of the common era: one that has a Buddhist year.</summary>
    /// <param name="value">Any number.</param>
    public static bool IsCommonEra(int value) => IsOne(value + Offset);

    /// <summary>The Buddhist year of a year of the common era.</summary>
    /// <param name="year">The year of the common era, from 1941 to 2199.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not within that range.</exception>
    public static BuddhistYear FromCommonEra(int year) => new(year + Offset);

    /// <summary>The year's number, whatever the culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
