namespace Digital40.GraphQL.Pagination;

/// <summary>Where a page stands in its list. Relay cursor connections specification, PageInfo.</summary>
/// <param name="HasNextPage">Whether items follow; when paging backward, whether the page has an end that was given.</param>
/// <param name="HasPreviousPage">Whether items come before; when paging forward, whether the page has a beginning that was given.</param>
/// <param name="StartCursor">The cursor of the first item, or null when there is none.</param>
/// <param name="EndCursor">The cursor of the last item, or null when there is none.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
