using System.Globalization;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>
/// Writes evidence out: a word such as <c>pending</c> means one piece of evidence of that status, a list of words one piece for each, and
/// <c>none</c> no evidence. What is written as in a facts file stays as it is.
/// </summary>
internal static class EvidenceShorthand
{
    private const string None = "none";
    private static readonly string[] Statuses = ["pending", "verified", "rejected"];

    public static SourceMapping WriteOut(SourceMapping fact) => fact["evidence"] switch
    {
        SourceScalar { Text: None } => fact.Without("evidence"),
        SourceScalar word when IsStatus(word) => fact.With("evidence", new SourceSequence([Piece(word, 0)], word.Line, word.Column)),
        SourceSequence list => fact.With("evidence", list with { Items = [.. list.Items.Select((item, position) => Piece(item, position))] }),
        _ => fact,
    };

    private static bool IsStatus(SourceNode node) => node is SourceScalar { Text: var text } && Statuses.Contains(text);

    private static SourceNode Piece(SourceNode item, int position)
    {
        if (!IsStatus(item))
        {
            return item;
        }

        var url = string.Create(CultureInfo.InvariantCulture, $"https://example.org/{position + 1}");
        return new SourceMapping([], item.Line, item.Column).With("url", item.Text(url)).With("status", item);
    }
}
