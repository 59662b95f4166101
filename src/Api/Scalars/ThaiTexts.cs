using Digital40.Rules.Facts.Reading.Values;

namespace Digital40.Api.Scalars;

/// <summary>Normalises texts that machines compare and people type.</summary>
internal static class ThaiTexts
{
    private const string Marks = ".,-/#";

    /// <summary>A code, with ASCII digits.</summary>
    public static string Code(string code) => ThaiDigits.ToAscii(code);

    /// <summary>A code that may be missing, with ASCII digits.</summary>
    public static string? OptionalCode(string? code) => code is null ? null : Code(code);

    /// <summary>A text with ASCII digits where it is nothing but a number; words keep the digits that people wrote.</summary>
    public static string Number(string text)
    {
        var ascii = ThaiDigits.ToAscii(text);
        return ascii.All(character => char.IsAsciiDigit(character) || Marks.Contains(character, StringComparison.Ordinal)) ? ascii : text;
    }
}
