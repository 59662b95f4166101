using System.Numerics;

namespace Digital40.Rules.Measures;

/// <summary>Compares products of decimals without losing a digit.</summary>
internal static class CrossProduct
{
    /// <summary>Compares <c>a × b</c> with <c>c × d</c>; all zero or more.</summary>
    public static int Compare(decimal a, decimal b, decimal c, decimal d)
    {
        return a.Scale + b.Scale + c.Scale + d.Scale == 0 && a < 1e12m && b < 1e12m && c < 1e12m && d < 1e12m
            ? (a * b).CompareTo(c * d)
            : Digits(a, b, c.Scale + d.Scale).CompareTo(Digits(c, d, a.Scale + b.Scale));
    }

    private static BigInteger Digits(decimal x, decimal y, int shift) => Integer(x) * Integer(y) * BigInteger.Pow(10, shift);

    private static BigInteger Integer(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
    }
}
