using System.Globalization;

namespace Digital40.Rules.Tool.Output;

/// <summary>The language of the screens; JSON always holds both.</summary>
internal enum Language
{
    English,
    Thai,
}

/// <summary>Names languages as the command line does.</summary>
internal static class Languages
{
    /// <summary>The codes that can be asked for.</summary>
    public static string[] Codes { get; } = ["th", "en"];

    /// <summary>The language of a code; English for any other than <c>th</c>.</summary>
    public static Language Of(string code) => code == "th" ? Language.Thai : Language.English;

    /// <summary>The language of somebody whose system speaks this one.</summary>
    public static Language Of(CultureInfo culture) => Of(culture.TwoLetterISOLanguageName);
}
