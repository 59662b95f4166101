using Digital40.Rules.Drafting;

namespace Digital40.Rules.Tool.Documents;

/// <summary>A new draft, for machines.</summary>
/// <param name="Edition">The Buddhist-era year of the draft.</param>
/// <param name="From">The year it was begun from.</param>
/// <param name="RubricHash">The content hash of the draft.</param>
/// <param name="Written">The files that were written, the rubric first.</param>
/// <param name="LeftOut">The files of the old edition that were not taken over.</param>
/// <param name="Unconfirmed">How many values are to be confirmed.</param>
internal sealed record DraftDocument(
    int Edition,
    int From,
    string RubricHash,
    IReadOnlyList<string> Written,
    IReadOnlyList<string> LeftOut,
    int Unconfirmed)
{
    public static DraftDocument Of(EditionDraftResult result, int from) =>
        new(result.Edition!.Year, from, result.Edition.Hash, result.Written, result.LeftOut, result.Edition.Unconfirmed.Count);
}
