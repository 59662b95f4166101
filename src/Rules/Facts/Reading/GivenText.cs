using System.Diagnostics.CodeAnalysis;

namespace Digital40.Rules.Facts.Reading;

/// <summary>Tells a text from none.</summary>
internal static class GivenText
{
    /// <summary>Whether there is a text: a blank one is none.</summary>
    public static bool IsGiven([NotNullWhen(true)] this string? text) => !string.IsNullOrWhiteSpace(text);
}
