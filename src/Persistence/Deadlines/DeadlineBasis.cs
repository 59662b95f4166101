namespace Digital40.Persistence.Deadlines;

/// <summary>What a deadline is met by.</summary>
public enum DeadlineBasis
{
    /// <summary>Facts.</summary>
    Facts,

    /// <summary>The monthly report.</summary>
    MonthlyReport,

    /// <summary>The innovation report.</summary>
    InnovationReport,

    /// <summary>Nothing that is recorded here.</summary>
    Nothing,
}
