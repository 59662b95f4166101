using Digital40.Rules.Facts;

namespace Digital40.Persistence.Reports;

/// <summary>Which reports are wanted; what is not given does not matter.</summary>
public sealed record ReportFilter
{
    /// <summary>The Buddhist-era year of the edition.</summary>
    public int? Edition { get; init; }

    /// <summary>The codes of the districts; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Offices { get; init; }

    /// <summary>The codes of provinces, for their districts'; at most 1,000. None lets nothing through.</summary>
    public IReadOnlyCollection<string>? Provinces { get; init; }

    /// <summary>The month that is reported.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>How they stand; at most 10.</summary>
    public IReadOnlyCollection<ReportState>? States { get; init; }
}
