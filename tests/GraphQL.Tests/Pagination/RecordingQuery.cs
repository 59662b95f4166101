using System.Collections;
using System.Linq.Expressions;

namespace Digital40.GraphQL.Tests.Pagination;

/// <summary>A query whose provider runs it itself, as one of a database does, and compares texts by their code units.</summary>
internal sealed class RecordingQuery<T>(IQueryable<T> inner) : IOrderedQueryable<T>, IQueryProvider
{
    public Type ElementType => typeof(T);

    public Expression Expression => inner.Expression;

    public IQueryProvider Provider => this;

    public IQueryable CreateQuery(Expression expression) => throw new NotSupportedException();

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) =>
        new RecordingQuery<TElement>(inner.Provider.CreateQuery<TElement>(new OrdinalTexts().Visit(expression)));

    public object Execute(Expression expression) => throw new NotSupportedException();

    public TResult Execute<TResult>(Expression expression) => inner.Provider.Execute<TResult>(expression);

    public IEnumerator<T> GetEnumerator() => inner.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class OrdinalTexts : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(string) && node.Method.Name == nameof(string.CompareTo))
            {
                return Expression.Call(typeof(string), nameof(string.CompareOrdinal), null, node.Object!, node.Arguments[0]);
            }

            if (node.Method.DeclaringType == typeof(Queryable) && node.Method.Name is "OrderBy" or "ThenBy" or "OrderByDescending" or "ThenByDescending"
                && node.Arguments is [var source, var key] && node.Method.GetGenericArguments()[1] == typeof(string))
            {
                var types = node.Method.GetGenericArguments();
                return Expression.Call(typeof(Queryable), node.Method.Name, types, Visit(source), key, Expression.Constant(StringComparer.Ordinal, typeof(IComparer<string>)));
            }

            return base.VisitMethodCall(node);
        }
    }
}
