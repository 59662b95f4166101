namespace Digital40.Rules.Explanations;

/// <summary>Whether a fact counts for a measure, and why not.</summary>
public enum FactVerdict
{
    /// <summary>It counts.</summary>
    Counts,

    /// <summary>It needs evidence and has none.</summary>
    NoEvidence,

    /// <summary>It needs evidence and all it has was rejected.</summary>
    EvidenceRejected,

    /// <summary>Its date or its month lies outside the window.</summary>
    OutsideWindow,

    /// <summary>It is not of the kind that is counted here: another organiser, item or month.</summary>
    NotAdmitted,

    /// <summary>It was done after its deadline.</summary>
    Late,

    /// <summary>It says that something is not done.</summary>
    NotDone,

    /// <summary>The same office has done it earlier already; nothing is lost.</summary>
    AlreadyDone,

    /// <summary>A later figure of the same office takes its place.</summary>
    Superseded,

    /// <summary>It is dated after the cut-off.</summary>
    AfterCutOff,

    /// <summary>Its month is not closed yet; it is tested from the month's last day on.</summary>
    MonthOpen,

    /// <summary>Its office is not one that is waited for here.</summary>
    OfficeNotExpected,

    /// <summary>A step before it is not done.</summary>
    StepMissing,

    /// <summary>Another climber, such as another tambon, is further and counts in its place.</summary>
    NotBest,
}
