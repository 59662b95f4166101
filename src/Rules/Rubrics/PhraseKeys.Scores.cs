namespace Digital40.Rules.Rubrics;

public static partial class PhraseKeys
{
    /// <summary>Something with what is said of it: subject, said.</summary>
    public const string Says = "says";

    /// <summary>A measure must be at least so much: measure, threshold, unit.</summary>
    public const string ConditionAtLeast = "condition.at-least";

    /// <summary>A measure must be exactly so much: measure, threshold, unit.</summary>
    public const string ConditionExactly = "condition.exactly";

    /// <summary>A measure must be reported: measure.</summary>
    public const string ConditionReported = "condition.reported";

    /// <summary>Something must be done in time: measure.</summary>
    public const string ConditionMet = "condition.met";

    /// <summary>A condition that holds: condition.</summary>
    public const string ConditionHolds = "condition.holds";

    /// <summary>A condition that does not hold, and by how much: condition, missing, unit.</summary>
    public const string ConditionMissing = "condition.missing";

    /// <summary>A condition that does not hold and has no distance: condition.</summary>
    public const string ConditionFails = "condition.fails";

    /// <summary>A number: value, unit.</summary>
    public const string ValueNumber = "value.number";

    /// <summary>A share: value, unit, part, whole.</summary>
    public const string ValueShare = "value.share";

    /// <summary>A monthly average: value, unit, total, months.</summary>
    public const string ValueAverage = "value.average";

    /// <summary>Something is done in time.</summary>
    public const string ValueDone = "value.done";

    /// <summary>Something is not done in time.</summary>
    public const string ValueNotDone = "value.not-done";

    /// <summary>Nothing has been reported.</summary>
    public const string ValueNotReported = "value.not-reported";

    /// <summary>No month of the window is closed yet.</summary>
    public const string ValueNoClosedMonth = "value.no-closed-month";

    /// <summary>The level that is reached: level, wording, points.</summary>
    public const string LevelReached = "level.reached";

    /// <summary>The points are a measure's value: measure, points.</summary>
    public const string LevelPointsOf = "level.points-of";

    /// <summary>The next level and what it adds: level, wording, added.</summary>
    public const string LevelNext = "level.next";

    /// <summary>What is gained where there are no levels: added.</summary>
    public const string LevelFull = "level.full";

    /// <summary>No level is reached: criterion.</summary>
    public const string LevelNone = "level.none";

    /// <summary>A criterion's points: criterion, points, max.</summary>
    public const string CriterionPoints = "criterion.points";

    /// <summary>There is no level with more points.</summary>
    public const string CriterionFull = "criterion.full";

    /// <summary>A level by its number: level, points.</summary>
    public const string ThresholdLevel = "threshold.level";

    /// <summary>A step by its number: step, label.</summary>
    public const string ThresholdStep = "threshold.step";

    /// <summary>Everything behind a score is reported.</summary>
    public const string StateReported = "state.reported";

    /// <summary>Something behind a score is missing.</summary>
    public const string StatePartlyReported = "state.partly-reported";

    /// <summary>Nothing behind a score is reported.</summary>
    public const string StateNotReported = "state.not-reported";

    /// <summary>The name of the points: facts that are not rejected.</summary>
    public const string PointsPoints = "points.points";

    /// <summary>The name of the points from verified evidence alone.</summary>
    public const string PointsConfirmed = "points.confirmed";

    /// <summary>The name of the points that can still be reached.</summary>
    public const string PointsCeiling = "points.ceiling";

    /// <summary>Points by their name: name, points, max.</summary>
    public const string PointsOf = "points.of";

    private static string[] Scores =>
    [
        Says, ConditionAtLeast, ConditionExactly, ConditionReported, ConditionMet, ConditionHolds, ConditionMissing, ConditionFails, ValueNumber,
        ValueShare, ValueAverage, ValueDone, ValueNotDone, ValueNotReported, ValueNoClosedMonth, LevelReached, LevelPointsOf, LevelNext, LevelFull,
        LevelNone, CriterionPoints, CriterionFull, ThresholdLevel, ThresholdStep, StateReported, StatePartlyReported, StateNotReported,
        PointsPoints, PointsConfirmed, PointsCeiling, PointsOf,
    ];
}
