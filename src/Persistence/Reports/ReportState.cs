namespace Digital40.Persistence.Reports;

/// <summary>How a monthly report stands.</summary>
public enum ReportState
{
    /// <summary>Opened, not yet handed in.</summary>
    Draft,

    /// <summary>Handed in.</summary>
    Submitted,

    /// <summary>Accepted: the facts of its month no longer change.</summary>
    Approved,

    /// <summary>Given back with a reason; so is an approved one that is opened again.</summary>
    Returned,

    /// <summary>Handed in again.</summary>
    Resubmitted,
}
