using System.Linq.Expressions;
using Digital40.GraphQL.Pagination.Keys;

namespace Digital40.GraphQL.Pagination;

/// <summary>Takes pages of queries and of lists in memory.</summary>
public static class PagingExtensions
{
    /// <summary>Takes a page of a list in memory.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items in any order.</param>
    /// <param name="keyset">Their order.</param>
    /// <param name="arguments">Which page.</param>
    /// <exception cref="Errors.GraphQLException"><c>CURSOR_INVALID</c>: a cursor is not one of this list.</exception>
    public static Connection<T> ToConnection<T>(this IEnumerable<T> items, Keyset<T> keyset, PagingArguments arguments)
    {
        var all = items as IReadOnlyCollection<T> ?? [.. items];
        var after = keyset.ReadCursor(arguments.After);
        var before = keyset.ReadCursor(arguments.Before);
        var between = all
            .Where(item => (after is null || Compare(keyset, item, after) > 0) && (before is null || Compare(keyset, item, before) < 0))
            .ToList();
        between.Sort((left, right) => Compare(keyset, left, right) * (arguments.IsBackward ? -1 : 1));
        return Page(between, keyset, arguments, arguments.IncludeTotalCount ? all.Count : null);
    }

    /// <summary>
    /// Takes a page of a query: the database sorts, and skips by the keys of the cursor. A query that can be read asynchronously
    /// (<see cref="IAsyncEnumerable{T}"/>, as those of Entity Framework Core) is.
    /// </summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="query">The query, without an order of its own.</param>
    /// <param name="keyset">The order.</param>
    /// <param name="arguments">Which page.</param>
    /// <param name="count">Counts the items of the query when that is asked for; null to count them synchronously.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="Errors.GraphQLException"><c>CURSOR_INVALID</c>: a cursor is not one of this list.</exception>
    public static async Task<Connection<T>> ToConnectionAsync<T>(
        this IQueryable<T> query,
        Keyset<T> keyset,
        PagingArguments arguments,
        Func<IQueryable<T>, CancellationToken, Task<int>>? count = null,
        CancellationToken cancellationToken = default)
    {
        if (query is EnumerableQuery<T>)
        {
            return query.AsEnumerable().ToConnection(keyset, arguments);
        }

        var between = Within(Within(query, keyset, arguments.After, isAfter: true), keyset, arguments.Before, isAfter: false);
        for (var place = 0; place < keyset.Keys.Length; place++)
        {
            between = keyset.Keys[place].Sort(between, place == 0, arguments.IsBackward);
        }

        var items = await ReadAsync(between.Take(arguments.PageSize + 1), cancellationToken).ConfigureAwait(false);
        int? total = !arguments.IncludeTotalCount ? null
            : count is null ? query.Count()
            : await count(query, cancellationToken).ConfigureAwait(false);
        return Page(items, keyset, arguments, total);
    }

    // The items begin where the page begins; one more than its size tells that there are more.
    private static Connection<T> Page<T>(List<T> items, Keyset<T> keyset, PagingArguments arguments, int? total)
    {
        var hasMore = items.Count > arguments.PageSize;
        var page = items.Take(arguments.PageSize);
        Func<T, string> cursorOf = keyset.CursorOf;
        var edges = (arguments.IsBackward ? page.Reverse() : page).Select(item => new Edge<T>(item, cursorOf)).ToList();
        var info = new PageInfo(
            arguments.IsBackward ? arguments.Before is not null : hasMore,
            arguments.IsBackward ? hasMore : arguments.After is not null,
            edges.Count == 0 ? null : edges[0].Cursor,
            edges.Count == 0 ? null : edges[^1].Cursor);
        return new Connection<T>(edges, info, total);
    }

    private static IQueryable<T> Within<T>(IQueryable<T> query, Keyset<T> keyset, string? cursor, bool isAfter)
    {
        if (keyset.ReadCursor(cursor) is not { } values)
        {
            return query;
        }

        // (a > 1) or (a = 1 and b > 2) or (a = 1 and b = 2 and c > 3)
        var item = Expression.Parameter(typeof(T), "item");
        var last = keyset.Keys.Length - 1;
        var condition = keyset.Keys[last].IsBeyond(item, values[last], isAfter);
        for (var place = last - 1; place >= 0; place--)
        {
            var key = keyset.Keys[place];
            condition = Expression.OrElse(
                key.IsBeyond(item, values[place], isAfter),
                Expression.AndAlso(key.IsEqual(item, values[place]), condition));
        }

        return query.Where(Expression.Lambda<Func<T, bool>>(condition, item));
    }

    private static async Task<List<T>> ReadAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
    {
        if (query is not IAsyncEnumerable<T> stream)
        {
            return [.. query];
        }

        var items = new List<T>();
        await foreach (var item in stream.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            items.Add(item);
        }

        return items;
    }

    private static int Compare<T>(Keyset<T> keyset, T item, object[] values)
    {
        for (var place = 0; place < values.Length; place++)
        {
            if (keyset.Keys[place].Compare(item, values[place]) is var comparison and not 0)
            {
                return comparison;
            }
        }

        return 0;
    }

    private static int Compare<T>(Keyset<T> keyset, T left, T right)
    {
        foreach (var key in keyset.Keys)
        {
            if (key.Compare(left, right) is var comparison and not 0)
            {
                return comparison;
            }
        }

        return 0;
    }
}
