namespace Digital40.Persistence.Reports;

/// <summary>Which step a report may make from where it stands.</summary>
internal static class ReportSteps
{
    /// <summary>Whether the step is allowed.</summary>
    public static bool Allows(ReportState from, ReportState to) => (from, to) switch
    {
        (ReportState.Draft, ReportState.Submitted) => true,
        (ReportState.Returned, ReportState.Resubmitted) => true,
        (ReportState.Submitted or ReportState.Resubmitted, ReportState.Approved or ReportState.Returned) => true,
        (ReportState.Approved, ReportState.Returned) => true,
        _ => false,
    };

    /// <summary>Whether a reason has to be given.</summary>
    public static bool NeedsReason(ReportState to) => to == ReportState.Returned;
}
