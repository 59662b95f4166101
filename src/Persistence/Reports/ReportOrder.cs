namespace Digital40.Persistence.Reports;

/// <summary>What a list of reports is sorted by; where that does not tell two apart, by their numbers.</summary>
public enum ReportOrder
{
    /// <summary>The order in which they were opened.</summary>
    Opened,

    /// <summary>The months that they report.</summary>
    Month,

    /// <summary>When they made their last steps.</summary>
    Changed,
}
