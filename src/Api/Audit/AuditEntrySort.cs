using Digital40.Api.Paging;

namespace Digital40.Api.Audit;

/// <summary>The order of a list of entries.</summary>
public sealed record AuditEntrySort(AuditEntryOrderField Field, SortDirection Direction);
