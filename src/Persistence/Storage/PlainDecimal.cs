using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Digital40.Persistence.Storage;

/// <summary>A decimal without zeros at its end, so that every database gives back the same text for the same number.</summary>
internal sealed class PlainDecimal() : ValueConverter<decimal, decimal>(number => number, number => Plain(number))
{
    // Dividing by a one with as many zeros as there can be leaves the least scale that is exact.
    private const decimal One = 1.0000000000000000000000000000m;

    public static decimal Plain(decimal number) => number / One;
}
