using Digital40.Api.Paging;
using Digital40.Persistence.Deadlines;

namespace Digital40.Api.Deadlines;

/// <summary>The order of a list of deadlines.</summary>
public sealed record OfficeDeadlineSort(DeadlineOrder Field, SortDirection Direction);
