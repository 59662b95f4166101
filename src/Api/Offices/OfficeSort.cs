using Digital40.Api.Paging;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Offices;

/// <summary>The order of a list of offices.</summary>
public sealed record OfficeSort(OfficeOrder Field, SortDirection Direction);
