using Digital40.Api.Paging;
using Digital40.Persistence.EvidenceKeeping;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>The order of a list of evidence.</summary>
public sealed record EvidenceSort(EvidenceOrder Field, SortDirection Direction);
