using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>Makes names of files harmless. They are shown and offered for saving, and never used to find a file.</summary>
internal static class EvidenceFileNames
{
    private const int Longest = 200;
    private const string Nameless = "file";

    // What systems take for something else than a part of a name: their separators, wildcards, streams and quotes.
    private static readonly FrozenSet<char> Special = FrozenSet.ToFrozenSet("<>:\"|?*;%~");

    private static readonly FrozenDictionary<string, string[]> Extensions = new Dictionary<string, string[]>
    {
        ["application/pdf"] = [".pdf"],
        ["image/jpeg"] = [".jpg", ".jpeg"],
        ["image/png"] = [".png"],
        ["image/webp"] = [".webp"],
        ["video/mp4"] = [".mp4", ".m4v"],
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = [".docx"],
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = [".xlsx"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name as it is shown: the last part of a path, without what cannot be seen or turns the writing around, at most 200 characters.</summary>
    public static string Shown(string given)
    {
        var last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.EnumerateRunes().Where(IsShown).Select(rune => rune.ToString())).Trim(' ', '.');
        return clean.Length == 0 ? Nameless : Cut(clean, Longest);
    }

    /// <summary>The name to save a file under: one that no system minds, with an extension of its type.</summary>
    /// <param name="shown">The name as it is shown.</param>
    /// <param name="mediaType">The type that was found in the content.</param>
    public static string Saved(string? shown, string mediaType)
    {
        var name = string.Concat(Shown(shown ?? Nameless).Select(character => Special.Contains(character) ? '_' : character));
        var extensions = Extensions.GetValueOrDefault(mediaType, [".bin"]);
        return extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            ? name
            : Cut(name, Longest - extensions[0].Length) + extensions[0];
    }

    private static bool IsShown(Rune rune) => rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>The beginning of a text, with no character halved.</summary>
    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
