using System.Globalization;

namespace Digital40.Rules.Facts.Reading.Values;

/// <summary>
/// Reads numbers: digits, Thai or not, with a point before decimals and a minus before everything. Signs for thousands, exponents and percent signs
/// are not numbers, because what they mean differs between the programs that write them.
/// </summary>
internal static class NumberText
{
    private const int MostBeforePoint = 15;
    private const int MostAfterPoint = 4;
    private const decimal TooLarge = 1_000_000_000_000_000;

    public const string Expected = "a number such as 950 or 12.5";

    public const string ExpectedDigits = "at most 15 digits before the point and 4 after it";

    public static Parsed<decimal> Read(string text)
    {
        var ascii = ThaiDigits.ToAscii(text);
        var digits = ascii.AsSpan(ascii.StartsWith('-') ? 1 : 0);
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? "0" : digits[(point + 1)..];
        if (!IsDigits(whole) || !IsDigits(fraction))
        {
            return Fault.Invalid;
        }

        if (whole.Length > MostBeforePoint || fraction.Length > MostAfterPoint)
        {
            return Fault.TooManyDigits;
        }

        return decimal.Parse(ascii, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a number has no more digits than one that is read from text can have.</summary>
    public static bool Fits(decimal number) => Math.Abs(number) < TooLarge && decimal.Round(number, MostAfterPoint) == number;

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
