using Digital40.Api.Paging;
using Digital40.Persistence.Facts;

namespace Digital40.Api.Facts;

/// <summary>The order of a list of facts.</summary>
public sealed record FactSort(FactOrder Field, SortDirection Direction)
{
    /// <summary>The order in which they were first recorded.</summary>
    internal static FactSort Recorded { get; } = new(FactOrder.Recorded, SortDirection.Asc);
}
