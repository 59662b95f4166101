namespace Digital40.Rules.Rubrics;

public static partial class PhraseKeys
{
    /// <summary>A fact: what, date, office.</summary>
    public const string FactTitle = "fact.title";

    /// <summary>A figure out of something: value, outOf.</summary>
    public const string FactShare = "fact.share";

    /// <summary>A judgement: rater, points.</summary>
    public const string FactJudgement = "fact.judgement";

    /// <summary>A fact counts: fact.</summary>
    public const string FactCounts = "fact.counts";

    /// <summary>A fact does not count for want of evidence: fact.</summary>
    public const string FactNoEvidence = "fact.no-evidence";

    /// <summary>A fact does not count because of its evidence: fact.</summary>
    public const string FactEvidenceRejected = "fact.evidence-rejected";

    /// <summary>A fact does not count because of its date: fact, date.</summary>
    public const string FactOutsideWindow = "fact.outside-window";

    /// <summary>A fact is not of the kind that is counted: fact.</summary>
    public const string FactNotAdmitted = "fact.not-admitted";

    /// <summary>A fact does not count because it is late: fact, date, due.</summary>
    public const string FactLate = "fact.late";

    /// <summary>A fact says that something is not done: fact.</summary>
    public const string FactNotDone = "fact.not-done";

    /// <summary>An earlier fact says the same done: fact.</summary>
    public const string FactAlreadyDone = "fact.already-done";

    /// <summary>A later figure takes a fact's place: fact.</summary>
    public const string FactSuperseded = "fact.superseded";

    /// <summary>A fact does not count because it is after the cut-off: fact, date, due.</summary>
    public const string FactAfterCutOff = "fact.after-cut-off";

    /// <summary>A fact's month is not closed yet: fact.</summary>
    public const string FactMonthOpen = "fact.month-open";

    /// <summary>A fact's office is not one that is waited for: fact.</summary>
    public const string FactOfficeNotExpected = "fact.office-not-expected";

    /// <summary>A step before a fact's is not done: fact.</summary>
    public const string FactStepMissing = "fact.step-missing";

    /// <summary>Another climber counts in a fact's place: fact.</summary>
    public const string FactNotBest = "fact.not-best";

    /// <summary>Evidence that was not looked at yet.</summary>
    public const string EvidencePending = "evidence.pending";

    /// <summary>Evidence that was accepted.</summary>
    public const string EvidenceVerified = "evidence.verified";

    /// <summary>Evidence that was refused.</summary>
    public const string EvidenceRejected = "evidence.rejected";

    /// <summary>How many facts count: count.</summary>
    public const string DetailCounted = "detail.counted";

    /// <summary>A sum over months: total.</summary>
    public const string DetailTotal = "detail.total";

    /// <summary>A month that is not closed and has nothing yet.</summary>
    public const string DetailMonthOpen = "detail.month-open";

    /// <summary>A month that is not closed: value.</summary>
    public const string DetailSoFar = "detail.so-far";

    /// <summary>Something was done in time: date.</summary>
    public const string DetailDoneOn = "detail.done-on";

    /// <summary>Something was done late: date, due.</summary>
    public const string DetailDoneLate = "detail.done-late";

    /// <summary>Offices that are missing: count, offices.</summary>
    public const string DetailOfficesMissing = "detail.offices-missing";

    /// <summary>Items that are missing: value, items.</summary>
    public const string DetailItemsMissing = "detail.items-missing";

    /// <summary>An office that is not waited for.</summary>
    public const string DetailNotExpected = "detail.not-expected";

    /// <summary>A part or a step is met.</summary>
    public const string DetailMet = "detail.met";

    /// <summary>A part or a step is not met.</summary>
    public const string DetailNotMet = "detail.not-met";

    /// <summary>A step is done and not climbed.</summary>
    public const string DetailStepMissing = "detail.step-missing";

    /// <summary>A heading's weight: weight.</summary>
    public const string DetailWeight = "detail.weight";

    /// <summary>An item's mean: value, raters.</summary>
    public const string DetailMean = "detail.mean";

    /// <summary>An item that nobody judged.</summary>
    public const string DetailNotJudged = "detail.not-judged";

    private static string[] Facts =>
    [
        FactTitle, FactShare, FactJudgement, FactCounts, FactNoEvidence, FactEvidenceRejected, FactOutsideWindow, FactNotAdmitted, FactLate,
        FactNotDone, FactAlreadyDone, FactSuperseded, FactAfterCutOff, FactMonthOpen, FactOfficeNotExpected, FactStepMissing, FactNotBest,
        EvidencePending, EvidenceVerified, EvidenceRejected, DetailCounted, DetailTotal, DetailMonthOpen, DetailSoFar, DetailDoneOn, DetailDoneLate,
        DetailOfficesMissing, DetailItemsMissing, DetailNotExpected, DetailMet, DetailNotMet, DetailStepMissing, DetailWeight, DetailMean,
        DetailNotJudged,
    ];
}
