using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Facts.Reading;

/// <summary>Quotes parts of a file in an error: short, and without characters that would disturb a terminal.</summary>
internal static class Quoted
{
    private const int Longest = 60;
    private const int MostListed = 24;
    private const char Unprintable = '\uFFFD';

    public static string Text(string text) => $"'{Clean(text)}'";

    /// <summary>The text quoted, with the known word that was probably meant.</summary>
    public static string WithNearest(string text, IEnumerable<string> known) => Suggestion.For(Clean(text), known);

    /// <summary>Whether the text is not quite one of the known words.</summary>
    public static bool IsNear(string text, IEnumerable<string> known) => WithNearest(text, known) != Text(text);

    /// <summary>The known words in a few: <c>one of a, b, c</c>.</summary>
    public static string OneOf(IReadOnlyCollection<string> known) => known.Count switch
    {
        0 => "none",
        1 => Text(known.First()),
        _ => $"one of {string.Join(", ", known.Take(MostListed))}{(known.Count > MostListed ? ", …" : "")}",
    };

    /// <summary>The text at most 60 characters long, every control character replaced.</summary>
    public static string Clean(string text)
    {
        var cut = text.Length <= Longest ? text : $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…";
        return cut.Any(char.IsControl) ? string.Concat(cut.Select(character => char.IsControl(character) ? Unprintable : character)) : cut;
    }
}
