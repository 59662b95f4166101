using Digital40.Api.Scalars;
using Digital40.Persistence.Reports;
using Digital40.Rules.Facts;

namespace Digital40.Api.Reports;

/// <summary>Which reports; every condition that is given must hold.</summary>
public sealed record ReportFilter(
    int? Edition = null, IReadOnlyList<string>? Offices = null, string? Province = null, IReadOnlyList<ReportState>? States = null, YearMonth? Month = null)
{
    /// <summary>The filter as the store takes it.</summary>
    internal Persistence.Reports.ReportFilter ToStore() => new()
    {
        Edition = Edition,
        Offices = Offices is null ? null : [.. Offices.Select(ThaiTexts.Code)],
        Provinces = Province is null ? null : [ThaiTexts.Code(Province)],
        States = States,
        Month = Month,
    };
}
