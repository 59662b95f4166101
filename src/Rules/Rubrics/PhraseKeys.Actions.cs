namespace Digital40.Rules.Rubrics;

public static partial class PhraseKeys
{
    /// <summary>How many more of something: what, more.</summary>
    public const string GapMore = "gap.more";

    /// <summary>How many single things: more.</summary>
    public const string GapMoreInAll = "gap.more-in-all";

    /// <summary>Something to complete: what.</summary>
    public const string GapComplete = "gap.complete";

    /// <summary>Something to report: what.</summary>
    public const string GapReport = "gap.report";

    /// <summary>Something to report that must reach so much: what, least.</summary>
    public const string GapReportAtLeast = "gap.report-at-least";

    /// <summary>Something can still be done: due.</summary>
    public const string GapOpen = "gap.open";

    /// <summary>Something can still be done that has no date.</summary>
    public const string GapUndated = "gap.undated";

    /// <summary>Something holds and has to go on: due.</summary>
    public const string GapKeep = "gap.keep";

    /// <summary>What keeps up something that holds: more.</summary>
    public const string GapToKeep = "gap.to-keep";

    /// <summary>Something can no longer be done: due.</summary>
    public const string GapTooLate = "gap.too-late";

    /// <summary>Something can no longer be done, whatever the date.</summary>
    public const string GapOutOfReach = "gap.out-of-reach";

    /// <summary>A month's value and what it lacks: value, missing, unit.</summary>
    public const string GapShort = "gap.short";

    /// <summary>Facts that lack evidence: count.</summary>
    public const string GapEvidence = "gap.evidence";

    /// <summary>Offices without a figure: count, offices.</summary>
    public const string GapOfficesUnreported = "gap.offices-unreported";

    /// <summary>A value of an attribute that was not used yet: attribute.</summary>
    public const string GapNewValue = "gap.new-value";

    /// <summary>Hold activities: what, count, due.</summary>
    public const string ActionHold = "action.hold";

    /// <summary>Raise a figure: what, count, due.</summary>
    public const string ActionRaise = "action.raise";

    /// <summary>Report a figure: what, due.</summary>
    public const string ActionReport = "action.report";

    /// <summary>Report a figure that reaches so much: what, least, due.</summary>
    public const string ActionReportAtLeast = "action.report-at-least";

    /// <summary>Complete something: what, due.</summary>
    public const string ActionComplete = "action.complete";

    /// <summary>Complete something that has no date: what.</summary>
    public const string ActionCompleteUndated = "action.complete-undated";

    /// <summary>Have something judged: what, due.</summary>
    public const string ActionJudge = "action.judge";

    /// <summary>Have something judged anew: what, count, due.</summary>
    public const string ActionJudgeAnew = "action.judge-anew";

    /// <summary>The values that activities have to bring in: attribute, values.</summary>
    public const string ActionValues = "action.values";

    /// <summary>The offices of an action: count, offices.</summary>
    public const string ActionOffices = "action.offices";

    /// <summary>How many single things hold the points of today: count.</summary>
    public const string ActionKeep = "action.keep";

    /// <summary>What a plan takes and gains: count, gain.</summary>
    public const string PlanGains = "plan.gains";

    /// <summary>More is wanted than can be gained: wanted, most.</summary>
    public const string PlanTooMuch = "plan.too-much";

    /// <summary>A duty is kept: duty, value.</summary>
    public const string DutyKept = "duty.kept";

    /// <summary>A duty is not kept: duty, value.</summary>
    public const string DutyNotKept = "duty.not-kept";

    /// <summary>No fact can show a duty.</summary>
    public const string DutyNoFacts = "duty.no-facts";

    /// <summary>A deadline for a month: deadline, month.</summary>
    public const string DeadlineOfMonth = "deadline.of-month";

    /// <summary>A deadline is to come: deadline, due.</summary>
    public const string DeadlineUpcoming = "deadline.upcoming";

    /// <summary>A deadline is near: deadline, due, days.</summary>
    public const string DeadlineDueSoon = "deadline.due-soon";

    /// <summary>A deadline was kept: deadline, date.</summary>
    public const string DeadlineMet = "deadline.met";

    /// <summary>Something was handed in late: deadline, date, due.</summary>
    public const string DeadlineMetLate = "deadline.met-late";

    /// <summary>A deadline passed and was not kept: deadline, due.</summary>
    public const string DeadlineMissed = "deadline.missed";

    /// <summary>A deadline is over, kept or not: deadline, due.</summary>
    public const string DeadlinePassed = "deadline.passed";

    /// <summary>Something has no date: deadline.</summary>
    public const string DeadlineUndated = "deadline.undated";

    private static string[] Actions =>
    [
        GapMore, GapMoreInAll, GapComplete, GapReport, GapReportAtLeast, GapOpen, GapUndated, GapKeep, GapToKeep, GapTooLate, GapOutOfReach,
        GapShort, GapEvidence, GapOfficesUnreported, GapNewValue, ActionHold, ActionRaise, ActionReport, ActionReportAtLeast, ActionComplete,
        ActionCompleteUndated, ActionJudge, ActionJudgeAnew, ActionValues, ActionOffices, ActionKeep, PlanGains, PlanTooMuch, DutyKept, DutyNotKept,
        DutyNoFacts, DeadlineOfMonth, DeadlineUpcoming, DeadlineDueSoon, DeadlineMet, DeadlineMetLate, DeadlineMissed, DeadlinePassed,
        DeadlineUndated,
    ];
}
