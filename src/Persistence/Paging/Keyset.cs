using System.Linq.Expressions;

namespace Digital40.Persistence.Paging;

/// <summary>
/// The order of a list: by one value after the other, of which the last ones tell any two rows apart. Pages begin where a row stood, not at a position, so that
/// they stay whole while rows come and go.
/// </summary>
/// <typeparam name="TRow">The rows of the list.</typeparam>
/// <param name="name">The name that its cursors carry.</param>
/// <param name="columns">What it is sorted by.</param>
internal sealed class Keyset<TRow>(string name, params KeyColumn<TRow>[] columns)
{
    private readonly Type[] _types = [.. columns.Select(column => column.Type)];

    public string CursorOf(TRow row) => Cursors.Write(name, columns.Select(column => column.ValueOf(row)));

    public IQueryable<TRow> Sort(IQueryable<TRow> rows, bool descending)
    {
        IOrderedQueryable<TRow>? sorted = null;
        foreach (var column in columns)
        {
            sorted = column.Sort(rows, sorted, descending);
        }

        return sorted!;
    }

    /// <summary>The rows between a page's cursors.</summary>
    /// <exception cref="PageCursorException">A cursor is none of this order's.</exception>
    public IQueryable<TRow> Between(IQueryable<TRow> rows, PageRequest page)
    {
        var (after, before) = (Cursors.Read(page.After, "after", name, _types), Cursors.Read(page.Before, "before", name, _types));
        rows = after is null ? rows : rows.Where(Beyond(after, isLater: !page.Descending));
        return before is null ? rows : rows.Where(Beyond(before, isLater: page.Descending));
    }

    /// <summary>The rows whose values come after some, or before them: <c>a >= x and (a > x or b > y)</c>, whose first half an index serves.</summary>
    private Expression<Func<TRow, bool>> Beyond(object[] values, bool isLater)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var (beyond, orAt) = isLater
            ? (ExpressionType.GreaterThan, ExpressionType.GreaterThanOrEqual)
            : (ExpressionType.LessThan, ExpressionType.LessThanOrEqual);
        var test = columns[^1].Compare(beyond, row, values[^1]);
        for (var i = columns.Length - 2; i >= 0; i--)
        {
            test = Expression.AndAlso(
                columns[i].Compare(orAt, row, values[i]), Expression.OrElse(columns[i].Compare(beyond, row, values[i]), test));
        }

        return Expression.Lambda<Func<TRow, bool>>(test, row);
    }
}
