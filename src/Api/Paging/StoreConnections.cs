using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Paging;

namespace Digital40.Api.Paging;

/// <summary>Makes connections of the pages that stores give.</summary>
internal static class StoreConnections
{
    /// <summary>Reads the page that a field asks for; the whole list is counted only when that is selected.</summary>
    /// <param name="paging">Which page.</param>
    /// <param name="direction">Which way the list runs.</param>
    /// <param name="list">Reads a page.</param>
    /// <param name="count">Counts the whole list.</param>
    /// <exception cref="GraphQLException"><c>CURSOR_INVALID</c>: a cursor is none of this list in this order.</exception>
    public static async Task<Connection<T>> ReadAsync<T>(
        PagingArguments paging, SortDirection direction, Func<PageRequest, Task<Page<T>>> list, Func<Task<int>> count)
    {
        var page = await PageAsync(RequestOf(paging, direction), list);
        int? total = paging.IncludeTotalCount ? await count() : null;
        // A store's page has one item at least where there is one; a client may want none, and hear whether there are any.
        var edges = page.Edges.Take(paging.PageSize).Select(edge => new GraphQL.Pagination.Edge<T>(edge.Node, _ => edge.Cursor)).ToList();
        var cut = edges.Count < page.Edges.Count;
        var info = new PageInfo(
            page.HasMore || (cut && !paging.IsBackward), page.HasPrevious || (cut && paging.IsBackward), edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Connection<T>(edges, info, total);
    }

    /// <summary>A list without items.</summary>
    public static Connection<T> Empty<T>() => new([], new PageInfo(false, false, null, null), 0);

    private static PageRequest RequestOf(PagingArguments paging, SortDirection direction) => new()
    {
        First = paging.PageSize,
        After = paging.After,
        Before = paging.Before,
        Backward = paging.IsBackward,
        Descending = direction == SortDirection.Desc,
    };

    private static async Task<Page<T>> PageAsync<T>(PageRequest request, Func<PageRequest, Task<Page<T>>> list)
    {
        try
        {
            return await list(request);
        }
        catch (PageCursorException exception)
        {
            throw new GraphQLException(new GraphQLError(exception.Message).WithCode("CURSOR_INVALID"));
        }
    }
}
