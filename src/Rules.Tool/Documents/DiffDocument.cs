using Digital40.Rules.Comparing;

namespace Digital40.Rules.Tool.Documents;

/// <summary>What changed between two editions, for machines.</summary>
/// <param name="From">The first edition.</param>
/// <param name="To">The second edition.</param>
/// <param name="Changes">The changes, in reading order.</param>
internal sealed record DiffDocument(EditionDocument From, EditionDocument To, IReadOnlyList<ChangeDocument> Changes)
{
    public static DiffDocument Of(EditionComparison comparison) =>
        new(EditionDocument.Of(comparison.From), EditionDocument.Of(comparison.To), [.. comparison.Changes.Select(ChangeDocument.Of)]);
}
