using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Digital40.Persistence.Storage;

/// <summary>
/// A decimal of zero or more as text of fixed width, <c>000000000000950.2500</c>: 15 digits before and 4 after the point, all that facts and points may have.
/// It is exact, it sorts like the number, and SQLite reads it as a number where it must. A scaled 64-bit number would not hold 15 and 4 digits.
/// </summary>
internal sealed class DecimalText() : ValueConverter<decimal, string>(number => Write(number), text => Read(text))
{
    private const string Format = "000000000000000.0000";

    public static string Write(decimal number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var text = number.ToString(Format, CultureInfo.InvariantCulture);
        return text.Length == Format.Length && decimal.Round(number, 4) == number
            ? text
            : throw new ArgumentOutOfRangeException(nameof(number), number, "A stored decimal has at most 15 digits before and 4 after the point.");
    }

    public static decimal Read(string text) =>
        PlainDecimal.Plain(decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
}
