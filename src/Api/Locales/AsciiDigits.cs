using System.Globalization;

namespace Digital40.Api.Locales;

/// <summary>Codes as people type them: Thai digits stand for ASCII ones.</summary>
internal static class AsciiDigits
{
    /// <summary>The text with every digit of whatever script replaced by its ASCII one; the same instance where it is ASCII.</summary>
    public static string Of(string text) => System.Text.Ascii.IsValid(text) ? text : string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = CharUnicodeInfo.GetDecimalDigitValue(source[i]) is >= 0 and var digit ? (char)('0' + digit) : source[i];
        }
    });
}
