namespace Digital40.Rules.Rubrics;

/// <summary>The keys of the phrases that explanations use; every edition has them all. Each says which placeholders it is given.</summary>
public static class PhraseKeys
{
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

    /// <summary>A measure's value: measure, value, unit.</summary>
    public const string MeasureValue = "measure.value";

    /// <summary>A measure's value out of something: measure, value, outOf.</summary>
    public const string MeasureShare = "measure.share";

    /// <summary>Something is done in time: measure.</summary>
    public const string MeasureDone = "measure.done";

    /// <summary>Something is not done in time: measure.</summary>
    public const string MeasureNotDone = "measure.not-done";

    /// <summary>Nothing has been reported: measure.</summary>
    public const string MeasureNotReported = "measure.not-reported";

    /// <summary>Something is missing from a report: measure.</summary>
    public const string MeasurePartlyReported = "measure.partly-reported";

    /// <summary>No month of the window is closed yet: measure.</summary>
    public const string MeasureNoClosedMonth = "measure.no-closed-month";

    /// <summary>The level that is reached: level, wording, points.</summary>
    public const string LevelReached = "level.reached";

    /// <summary>The next level and what it adds: level, wording, added.</summary>
    public const string LevelNext = "level.next";

    /// <summary>There is no higher level: level.</summary>
    public const string LevelHighest = "level.highest";

    /// <summary>No level is reached: criterion.</summary>
    public const string LevelNone = "level.none";

    /// <summary>A criterion's points: criterion, points, max.</summary>
    public const string CriterionPoints = "criterion.points";

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

    /// <summary>A fact does not count for want of evidence: fact.</summary>
    public const string FactNoEvidence = "fact.no-evidence";

    /// <summary>A fact does not count because of its date: fact, date.</summary>
    public const string FactOutsideWindow = "fact.outside-window";

    /// <summary>A fact does not count because it is late: fact, date, due.</summary>
    public const string FactLate = "fact.late";

    /// <summary>A fact says that something is not done: fact.</summary>
    public const string FactNotDone = "fact.not-done";

    /// <summary>Hold more activities: measure, missing, unit, due.</summary>
    public const string ActionActivity = "action.activity";

    /// <summary>Raise a figure: measure, missing, unit, due.</summary>
    public const string ActionFigure = "action.figure";

    /// <summary>Complete something: measure, due.</summary>
    public const string ActionFlag = "action.flag";

    /// <summary>Complete something that has no date: measure.</summary>
    public const string ActionFlagUndated = "action.flag-undated";

    /// <summary>Have something judged: measure, due.</summary>
    public const string ActionJudgement = "action.judgement";

    /// <summary>Report something that is not reported: measure, due.</summary>
    public const string ActionReport = "action.report";

    /// <summary>A deadline is to come: deadline, due.</summary>
    public const string DeadlineUpcoming = "deadline.upcoming";

    /// <summary>A deadline is near: deadline, due, days.</summary>
    public const string DeadlineDueSoon = "deadline.due-soon";

    /// <summary>A deadline was kept: deadline, date.</summary>
    public const string DeadlineMet = "deadline.met";

    /// <summary>Something was handed in late: deadline, date, due.</summary>
    public const string DeadlineMetLate = "deadline.met-late";

    /// <summary>A deadline passed: deadline, due.</summary>
    public const string DeadlineMissed = "deadline.missed";

    /// <summary>Something has no date: deadline.</summary>
    public const string DeadlineUndated = "deadline.undated";

    /// <summary>Every key, in the order above.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        ConditionAtLeast,
        ConditionExactly,
        ConditionReported,
        ConditionMet,
        ConditionHolds,
        ConditionMissing,
        ConditionFails,
        MeasureValue,
        MeasureShare,
        MeasureDone,
        MeasureNotDone,
        MeasureNotReported,
        MeasurePartlyReported,
        MeasureNoClosedMonth,
        LevelReached,
        LevelNext,
        LevelHighest,
        LevelNone,
        CriterionPoints,
        StateReported,
        StatePartlyReported,
        StateNotReported,
        PointsPoints,
        PointsConfirmed,
        PointsCeiling,
        FactNoEvidence,
        FactOutsideWindow,
        FactLate,
        FactNotDone,
        ActionActivity,
        ActionFigure,
        ActionFlag,
        ActionFlagUndated,
        ActionJudgement,
        ActionReport,
        DeadlineUpcoming,
        DeadlineDueSoon,
        DeadlineMet,
        DeadlineMetLate,
        DeadlineMissed,
        DeadlineUndated,
    ];
}
