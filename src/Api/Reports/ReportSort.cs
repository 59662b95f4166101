using Digital40.Api.Paging;
using Digital40.Persistence.Reports;

namespace Digital40.Api.Reports;

/// <summary>The order of a list of reports.</summary>
public sealed record ReportSort(ReportOrder Field, SortDirection Direction);
