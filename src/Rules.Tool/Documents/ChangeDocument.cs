using Digital40.Rules.Comparing;

namespace Digital40.Rules.Tool.Documents;

/// <summary>One difference between two editions, for machines.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Criterion">The code of the criterion it is in, or <c>null</c>.</param>
/// <param name="Path">The path of what differs.</param>
/// <param name="Language">The language of a wording, or <c>null</c>.</param>
/// <param name="Old">What the first edition has, or <c>null</c>.</param>
/// <param name="New">What the second edition has, or <c>null</c>.</param>
/// <param name="OldPlace">Where it stands in the first edition.</param>
/// <param name="NewPlace">Where it stands in the second edition.</param>
internal sealed record ChangeDocument(
    ChangeKind Kind,
    string? Criterion,
    string Path,
    string? Language,
    string? Old,
    string? New,
    string OldPlace,
    string NewPlace)
{
    public static ChangeDocument Of(Change change) => new(
        change.Kind,
        change.Criterion,
        change.Path,
        change.Language,
        change.Old,
        change.New,
        change.OldPlace.ToString(),
        change.NewPlace.ToString());
}
