using Digital40.Rules.Rubrics;

namespace Digital40.Api.Locales;

/// <summary>Takes one language of a wording.</summary>
internal static class LocalizedTexts
{
    /// <summary>The wording in a language.</summary>
    public static string In(this LocalizedText text, Locale locale) => locale == Locale.Th ? text.Th : text.En;
}
