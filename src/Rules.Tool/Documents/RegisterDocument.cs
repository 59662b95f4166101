using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tool.Documents;

/// <summary>The interpretation register of an edition, for machines.</summary>
/// <param name="Edition">The Buddhist-era year.</param>
/// <param name="RubricHash">The content hash of the edition.</param>
/// <param name="Entries">What is open, in the order written.</param>
internal sealed record RegisterDocument(int Edition, string RubricHash, IReadOnlyList<RegisterEntryDocument> Entries)
{
    public static RegisterDocument Of(Edition edition) =>
        new(edition.Year, edition.Hash, [.. edition.Register.Entries.Select(RegisterEntryDocument.Of)]);
}
