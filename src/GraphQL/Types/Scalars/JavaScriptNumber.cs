using System.Buffers;
using System.Globalization;
using System.Text;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>Numbers as graphql-js reads and writes them, which is how GraphQL tools expect to see them in default values and in messages.</summary>
internal static class JavaScriptNumber
{
    private static readonly SearchValues<char> DecimalCharacters = SearchValues.Create("0123456789+-.eE");

    /// <summary>The text of a number (ECMAScript, Number::toString): <c>1</c>, <c>0.5</c>, <c>1e+21</c>, <c>1e-7</c>.</summary>
    public static string ToText(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }

        if (value == 0)
        {
            return "0";
        }

        var text = Layout(Math.Abs(value).ToString("R", CultureInfo.InvariantCulture));
        return value < 0 ? "-" + text : text;
    }

    /// <summary>Reads a text as JavaScript's <c>Number</c> does: white space around it, hexadecimal, octal and binary are understood.</summary>
    /// <returns>The number, or NaN when it is none.</returns>
    public static double Parse(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty)
        {
            return 0;
        }

        if (trimmed is "Infinity" or "+Infinity")
        {
            return double.PositiveInfinity;
        }

        if (trimmed is "-Infinity")
        {
            return double.NegativeInfinity;
        }

        return trimmed.Length > 2 && trimmed[0] == '0' && !char.IsAsciiDigit(trimmed[1]) && trimmed[1] is not ('.' or 'e' or 'E')
            ? ParsePrefixed(trimmed)
            : ParseDecimal(trimmed);
    }

    private static double ParseDecimal(ReadOnlySpan<char> text)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return !text.ContainsAnyExcept(DecimalCharacters) && double.TryParse(text, Styles, CultureInfo.InvariantCulture, out var number)
            ? number
            : double.NaN;
    }

    private static double ParsePrefixed(ReadOnlySpan<char> text)
    {
        var numberBase = char.ToLowerInvariant(text[1]) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 0 };
        var number = 0.0;
        foreach (var character in text[2..])
        {
            var digit = char.IsAsciiHexDigit(character) ? Convert.ToInt32(character.ToString(), 16) : int.MaxValue;
            if (digit >= numberBase)
            {
                return double.NaN;
            }

            number = (number * numberBase) + digit;
        }

        return number;
    }

    /// <summary>Lays out a number that C# has written in as few digits as it takes.</summary>
    private static string Layout(string shortest)
    {
        var parts = shortest.Split('E');
        var mantissa = parts[0];
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var point = dot < 0 ? mantissa.Length : dot;
        var all = mantissa.Replace(".", "", StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        var exponent = parts.Length == 1 ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture);
        return Layout(digits.TrimEnd('0'), point - (all.Length - digits.Length) + exponent);
    }

    /// <summary>Puts the point after a number of digits, or writes an exponent where that would need too many zeros.</summary>
    private static string Layout(string digits, int point)
    {
        if (point is > -6 and <= 21)
        {
            return point <= 0 ? "0." + new string('0', -point) + digits
                : point >= digits.Length ? digits.PadRight(point, '0')
                : digits.Insert(point, ".");
        }

        var text = new StringBuilder(digits);
        if (digits.Length > 1)
        {
            text.Insert(1, '.');
        }

        return text.Append('e').Append(point > 0 ? "+" : "-").Append(CultureInfo.InvariantCulture, $"{Math.Abs(point - 1)}").ToString();
    }
}
