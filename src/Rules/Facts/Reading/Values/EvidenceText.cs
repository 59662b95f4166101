namespace Digital40.Rules.Facts.Reading.Values;

/// <summary>
/// Reads evidence. A CSV cell holds several pieces with a space or <c>|</c> between them, each a url that may end in <c>#status</c> or
/// <c>#status:channel</c>: <c>https://example.org/1#verified https://example.org/2#rejected:line-group</c>. Anything else after a <c>#</c> belongs to
/// the url.
/// </summary>
internal static class EvidenceText
{
    private static readonly string[] Words = ["pending", "verified", "rejected"];
    private static readonly char[] Separators = [' ', '|', '\t', '\r', '\n', '\u00A0'];

    /// <summary>The status that a word means, or <c>null</c>.</summary>
    public static EvidenceStatus? StatusOf(string word) => word switch
    {
        "pending" => EvidenceStatus.Pending,
        "verified" => EvidenceStatus.Verified,
        "rejected" => EvidenceStatus.Rejected,
        _ => null,
    };

    /// <summary>Reads the pieces of a cell; a piece with a misspelt status becomes a problem.</summary>
    public static IEnumerable<Evidence> ReadCell(string text, SourcePlace place, FactProblems problems) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(piece => Read(piece, place, problems)).OfType<Evidence>();

    public static void RefuseStatus(string word, SourcePlace place, FactProblems problems)
    {
        var found = Quoted.WithNearest(word, Words);
        problems.Add(FactErrorCodes.EvidenceStatusUnknown, place, null, "There is no such status of evidence.", Quoted.OneOf(Words), found);
    }

    private static Evidence? Read(string piece, SourcePlace place, FactProblems problems)
    {
        var mark = piece.LastIndexOf('#');
        var ending = mark < 0 ? "" : piece[(mark + 1)..];
        var colon = ending.IndexOf(':');
        var word = colon < 0 ? ending : ending[..colon];
        if (StatusOf(word) is not { } status)
        {
            if (!Quoted.IsNear(word.ToLowerInvariant(), Words))
            {
                return new Evidence(piece);
            }

            RefuseStatus(word, place, problems);
            return null;
        }

        if (mark == 0)
        {
            problems.Add(
                FactErrorCodes.EvidenceUrlMissing, place, null, "A piece of evidence has no url.", "where it is to be found", Quoted.Text(piece));
            return null;
        }

        return new Evidence(piece[..mark], status, colon < 0 || colon == ending.Length - 1 ? null : ending[(colon + 1)..]);
    }
}
