using System.Globalization;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>Decimal numbers in the form of JSON, read without losing a digit.</summary>
internal static class DecimalText
{
    private const int MaxLength = 100;
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static bool TryParse(string? text, out decimal value)
    {
        value = 0;
        return text is { Length: > 0 and <= MaxLength }
            && IsJsonNumber(text)
            && decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out value)
            && Significant(text) == Significant(value.ToString(CultureInfo.InvariantCulture));
    }

    // RFC 8259: no plus sign, no leading zeros, no bare point.
    private static bool IsJsonNumber(ReadOnlySpan<char> text)
    {
        text = text[0] == '-' ? text[1..] : text;
        var whole = Digits(text);
        if (whole == 0 || (whole > 1 && text[0] == '0'))
        {
            return false;
        }

        text = text[whole..];
        if (text is ['.', ..])
        {
            var fraction = Digits(text[1..]);
            if (fraction == 0)
            {
                return false;
            }

            text = text[(fraction + 1)..];
        }

        if (text is not ['e' or 'E', ..])
        {
            return text.IsEmpty;
        }

        text = text is [_, '+' or '-', ..] ? text[2..] : text[1..];
        return text.Length > 0 && Digits(text) == text.Length;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    // The digits without zeros at either end. That the point stands where it should is what the parser is trusted with; that it dropped none is not.
    private static string Significant(string text)
    {
        var exponent = text.AsSpan().IndexOfAny('e', 'E');
        return (exponent < 0 ? text : text[..exponent]).Replace(".", "", StringComparison.Ordinal).TrimStart('-').Trim('0');
    }
}
