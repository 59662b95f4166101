using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tool.Documents;

/// <summary>Which edition it is, for machines.</summary>
/// <param name="Edition">The Buddhist-era year.</param>
/// <param name="RubricHash">The content hash.</param>
/// <param name="Draft">Whether it is still being written.</param>
internal sealed record EditionDocument(int Edition, string RubricHash, bool Draft)
{
    public static EditionDocument Of(Edition edition) => new(edition.Year, edition.Hash, edition.Draft);
}
