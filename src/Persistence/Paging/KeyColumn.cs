using System.Linq.Expressions;
using System.Reflection;

namespace Digital40.Persistence.Paging;

/// <summary>A value that a list is sorted by.</summary>
/// <typeparam name="TRow">The rows of the list.</typeparam>
internal abstract class KeyColumn<TRow>
{
    /// <summary>The type of the value.</summary>
    public abstract Type Type { get; }

    public static KeyColumn<TRow> Of<TValue>(Expression<Func<TRow, TValue>> value)
        where TValue : notnull => new Column<TValue>(value);

    /// <summary>A row's value.</summary>
    public abstract object ValueOf(TRow row);

    /// <summary>Sorts rows by the value, or those that were sorted already and do not differ.</summary>
    public abstract IOrderedQueryable<TRow> Sort(IQueryable<TRow> rows, IOrderedQueryable<TRow>? sorted, bool descending);

    /// <summary>Compares a row's value with another, which goes to the database as a parameter.</summary>
    public abstract BinaryExpression Compare(ExpressionType comparison, ParameterExpression row, object other);

    private sealed class Column<TValue>(Expression<Func<TRow, TValue>> value) : KeyColumn<TRow>
        where TValue : notnull
    {
        private static readonly MethodInfo CompareTexts = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
        private readonly Func<TRow, TValue> _read = value.Compile();

        public override Type Type => typeof(TValue);

        public override object ValueOf(TRow row) => _read(row);

        public override IOrderedQueryable<TRow> Sort(IQueryable<TRow> rows, IOrderedQueryable<TRow>? sorted, bool descending) => (sorted, descending) switch
        {
            (null, false) => rows.OrderBy(value),
            (null, true) => rows.OrderByDescending(value),
            (_, false) => sorted.ThenBy(value),
            (_, true) => sorted.ThenByDescending(value),
        };

        public override BinaryExpression Compare(ExpressionType comparison, ParameterExpression row, object other)
        {
            var own = new Renamed(value.Parameters[0], row).Visit(value.Body);
            Expression given = Expression.Property(Expression.Constant(new Held<TValue>((TValue)other)), nameof(Held<>.Value));
            return typeof(TValue) == typeof(string) && comparison != ExpressionType.Equal
                ? Expression.MakeBinary(comparison, Expression.Call(CompareTexts, own, given), Expression.Constant(0))
                : Expression.MakeBinary(comparison, own, given);
        }
    }

    /// <summary>A value that is looked up when a query runs: the query is compiled once for all values.</summary>
    private sealed record Held<TValue>(TValue Value);

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
