namespace Digital40.Rules.Comparing;

/// <summary>Tells from its path what a change is about.</summary>
internal static class ChangeKinds
{
    /// <summary>What a change at a path is about.</summary>
    public static ChangeKind Of(ReadOnlySpan<string> path) => path switch
    {
        ["wording", ..] or [.., "th" or "en"] => ChangeKind.Wording,
        ["register", ..] => ChangeKind.Register,
        ["areas", _, "max"] or ["cards", _, "max"] => ChangeKind.Points,
        ["areas", ..] => ChangeKind.Area,
        ["criteria", _, .. var rest] => OfCriterion(rest),
        ["criteria"] => ChangeKind.Criterion,
        ["indicators", ..] => ChangeKind.Indicator,
        ["deadlines" or "due-soon-days", ..] => ChangeKind.Deadline,
        ["duties", _, "when"] => ChangeKind.Threshold,
        ["duties", ..] => ChangeKind.Duty,
        ["status" or "title" or "window" or "cards", ..] => ChangeKind.Edition,
        _ => ChangeKind.Directory,
    };

    private static ChangeKind OfCriterion(ReadOnlySpan<string> path) => path switch
    {
        ["max", ..] or ["levels", _, "points"] => ChangeKind.Points,
        ["levels", _, "when", ..] or ["measures", .., "when", _] or ["measures", .., "when"] => ChangeKind.Threshold,
        ["levels", ..] => ChangeKind.Level,
        ["measures", ..] or ["points-of"] => ChangeKind.Measure,
        _ => ChangeKind.Criterion,
    };
}
