using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Paging;

/// <summary>Reads pages of lists.</summary>
internal static class Pages
{
    /// <summary>A page of rows: one query, which reads one row more than wanted to see whether there are more.</summary>
    /// <exception cref="PageCursorException">A cursor is none of this order's.</exception>
    public static async Task<Page<TRow>> PageAsync<TRow>(
        this IQueryable<TRow> rows, Keyset<TRow> order, PageRequest page, CancellationToken cancellationToken)
    {
        var wanted = order.Sort(order.Between(rows, page), descending: page.Descending != page.Backward).Take(page.First + 1);
        return Of(await wanted.ToListAsync(cancellationToken), page, order.CursorOf);
    }

    /// <summary>A page of the rows between its cursors, from the end that it is taken from, and one more where there is one.</summary>
    public static Page<TRow> Of<TRow>(IReadOnlyList<TRow> found, PageRequest page, Func<TRow, string> cursor)
    {
        var isCut = found.Count > page.First;
        var edges = found.Take(page.First).Select(row => new Edge<TRow>(row, cursor(row)));
        return page.Backward
            ? new Page<TRow>([.. edges.Reverse()], HasMore: page.Before is not null, HasPrevious: isCut || page.After is not null)
            : new Page<TRow>([.. edges], HasMore: isCut || page.Before is not null, HasPrevious: page.After is not null);
    }
}
