namespace Digital40.Rules.Measures;

/// <summary>
/// An exact number: a numerator over a denominator, compared by cross-multiplying and never as a rounded quotient.
/// </summary>
public sealed class Quantity : IEquatable<Quantity>
{
    private static readonly Quantity[] Small = [.. Enumerable.Range(0, 33).Select(number => new Quantity(number, 1))];

    private readonly bool _isWhole;

    private Quantity(decimal numerator, decimal denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
        IsUnlimited = denominator == 0;
        _isWhole = denominator == 1;
    }

    /// <summary>More than any threshold.</summary>
    public static Quantity Unlimited { get; } = new(1, 0);

    /// <summary>Nothing.</summary>
    public static Quantity Zero => Small[0];

    /// <summary>The numerator, zero or more, in the measure's unit; of a share 100 times its value.</summary>
    public decimal Numerator { get; }

    /// <summary>The denominator, above zero; 0 only for <see cref="Unlimited"/>.</summary>
    public decimal Denominator { get; }

    /// <summary>Whether this is <see cref="Unlimited"/>.</summary>
    public bool IsUnlimited { get; }

    /// <summary>The number as a decimal, for showing; rounded at the 28th digit where it does not end.</summary>
    /// <exception cref="InvalidOperationException">The quantity is unlimited.</exception>
    public decimal Value => IsUnlimited ? throw new InvalidOperationException("An unlimited quantity has no value.") : Numerator / Denominator;

    /// <summary>A plain number.</summary>
    /// <param name="number">The number.</param>
    public static Quantity Of(decimal number) => new(number, 1);

    /// <summary>A whole number.</summary>
    /// <param name="number">The number, zero or more.</param>
    public static Quantity Of(int number) => number < Small.Length ? Small[number] : new Quantity(number, 1);

    /// <summary>A part of a whole in percent, 0 to 100.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, above zero.</param>
    public static Quantity Percent(decimal part, decimal whole) => new(100 * part, whole);

    /// <summary>A quotient.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator, above zero.</param>
    public static Quantity Quotient(decimal numerator, decimal denominator) => new(numerator, denominator);

    /// <summary>The smaller of two quantities.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static Quantity Least(Quantity left, Quantity right) => right.CompareTo(left) < 0 ? right : left;

    /// <summary>Compares with a threshold.</summary>
    /// <param name="threshold">The threshold, in the measure's unit.</param>
    /// <returns>Less than, equal to or greater than zero, as the quantity is less than, equal to or greater than the threshold.</returns>
    public int CompareTo(decimal threshold) => IsUnlimited ? 1 : decimal.Compare(Numerator, _isWhole ? threshold : threshold * Denominator);

    /// <summary>Compares with another quantity, exactly.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(Quantity other)
    {
        if (IsUnlimited || other.IsUnlimited)
        {
            return IsUnlimited.CompareTo(other.IsUnlimited);
        }

        return (_isWhole && other._isWhole) || Denominator == other.Denominator
            ? Numerator.CompareTo(other.Numerator)
            : CrossProduct.Compare(Numerator, other.Denominator, other.Numerator, Denominator);
    }

    /// <inheritdoc/>
    public bool Equals(Quantity? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsUnlimited ? -1 : Value.GetHashCode();
}
