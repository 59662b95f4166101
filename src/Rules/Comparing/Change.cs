using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Comparing;

/// <summary>One difference between two editions.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Criterion">The code of the criterion it is in; <c>null</c> where it is in none.</param>
/// <param name="Path">The path of what differs, such as <c>criteria/1.1/levels/5/points</c>; a part of the path may be there in one edition alone.</param>
/// <param name="Old">What the first edition has: a value as written, or something larger on one line; <c>null</c> where it has nothing there.</param>
/// <param name="New">What the second edition has; <c>null</c> where it has nothing there.</param>
/// <param name="OldPlace">Where it stands in the first edition; where it has nothing, where it would stand.</param>
/// <param name="NewPlace">Where it stands in the second edition; where it has nothing, where it would stand.</param>
public sealed record Change(ChangeKind Kind, string? Criterion, string Path, string? Old, string? New, RubricPlace OldPlace, RubricPlace NewPlace)
{
    /// <summary>The language of a wording, <c>th</c> or <c>en</c>; <c>null</c> for anything else.</summary>
    public string? Language => Kind == ChangeKind.Wording && Path[(Path.LastIndexOf('/') + 1)..] is "th" or "en" ? Path[^2..] : null;

    /// <summary>The change on one line: <c>criteria/1.1/levels/5/points: 5 → 4 (2568/rubric.yaml:274:30, 2569/rubric.yaml:274:30)</c>.</summary>
    public override string ToString() => $"{Path}: {Old ?? "none"} → {New ?? "none"} ({OldPlace}, {NewPlace})";
}
