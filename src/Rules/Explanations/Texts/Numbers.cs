using System.Globalization;
using Digital40.Rules.Measures;

namespace Digital40.Rules.Explanations.Texts;

/// <summary>Writes numbers the same way in every culture: thousands with a comma, and never rounded up to what has not been reached.</summary>
internal static class Numbers
{
    private const decimal Scale = 10_000;

    /// <summary>The number behind a quantity, without the zeros that its making left at the end.</summary>
    public static decimal Plain(Quantity quantity) => quantity.Value / 1.0000000000000000000000000000m;

    /// <summary>A number with thousands separated and at most four decimals.</summary>
    public static string Text(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>A quantity as it is where four decimals can show it, otherwise cut after the second decimal.</summary>
    public static string Text(Quantity quantity) => Text(Down(quantity.Value));

    /// <summary>What is missing: as it is where four decimals can show it, otherwise the next greater number of two decimals.</summary>
    public static string Missing(decimal number) => Text(IsShort(number) ? number : Math.Round(number, 2, MidpointRounding.ToPositiveInfinity));

    private static decimal Down(decimal number) => IsShort(number) ? number : Math.Round(number, 2, MidpointRounding.ToZero);

    private static bool IsShort(decimal number) => decimal.Truncate(number) == number || number < decimal.MaxValue / Scale && decimal.Truncate(number * Scale) == number * Scale;
}
