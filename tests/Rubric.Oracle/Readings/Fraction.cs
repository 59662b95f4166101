namespace Digital40.Rubric.Oracle.Readings;

/// <summary>An exact number of zero or more; it overflows, with an exception, only beyond a thousand raters of every item.</summary>
internal readonly record struct Fraction(long Numerator, long Denominator)
{
    public static Fraction Zero => new(0, 1);

    public Fraction Plus(Fraction other) => checked(
        Denominator == other.Denominator
            ? new Fraction(Numerator + other.Numerator, Denominator)
            : new Fraction(Numerator * other.Denominator + other.Numerator * Denominator, Denominator * other.Denominator));

    public Fraction Times(long numerator, long denominator) => checked(new Fraction(Numerator * numerator, Denominator * denominator));

    /// <summary>The number with two decimals, a half rounded away from zero.</summary>
    public decimal RoundedToCents() => checked((200 * Numerator + Denominator) / (2 * Denominator)) / 100m;
}
