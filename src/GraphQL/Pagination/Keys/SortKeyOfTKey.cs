using System.Linq.Expressions;
using System.Reflection;

namespace Digital40.GraphQL.Pagination.Keys;

/// <summary>One key of an order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <typeparam name="TKey">The type of the key.</typeparam>
internal sealed class SortKey<T, TKey> : SortKey<T>
    where TKey : notnull
{
    private static readonly IComparer<TKey> Comparer =
        typeof(TKey) == typeof(string) ? (IComparer<TKey>)StringComparer.Ordinal : Comparer<TKey>.Default;

    private readonly Expression<Func<T, TKey>> _key;
    private readonly Func<T, TKey> _read;

    public SortKey(Expression<Func<T, TKey>> key, bool isDescending)
        : base(isDescending, Name(key.Body))
    {
        if (Nullable.GetUnderlyingType(typeof(TKey)) is not null)
        {
            throw new ArgumentException($"The sort key {key} may be null, which has no place in an order.", nameof(key));
        }

        _key = key;
        _read = key.Compile();
    }

    public override Type Type => typeof(TKey);

    public override object Read(T item) => _read(item);

    public override int Compare(T item, object value) => Directed(Comparer.Compare(_read(item), (TKey)value));

    public override int Compare(T left, T right) => Directed(Comparer.Compare(_read(left), _read(right)));

    public override IOrderedQueryable<T> Sort(IQueryable<T> query, bool isFirst, bool isReversed) => (isFirst, IsDescending != isReversed) switch
    {
        (true, false) => query.OrderBy(_key),
        (true, true) => query.OrderByDescending(_key),
        (false, false) => ((IOrderedQueryable<T>)query).ThenBy(_key),
        (false, true) => ((IOrderedQueryable<T>)query).ThenByDescending(_key),
    };

    public override Expression IsEqual(ParameterExpression item, object value) => Expression.Equal(KeyOf(item), Parameter(value));

    public override Expression IsBeyond(ParameterExpression item, object value, bool after)
    {
        var (left, right) = Comparable(KeyOf(item), Parameter(value));
        return after != IsDescending ? Expression.GreaterThan(left, right) : Expression.LessThan(left, right);
    }

    private int Directed(int comparison) => IsDescending ? -comparison : comparison;

    private Expression KeyOf(ParameterExpression item) => new ParameterReplacement(_key.Parameters[0], item).Visit(_key.Body);

    // A field of an object, as a closure has it: query providers make a parameter of it and not a literal.
    private static MemberExpression Parameter(object value) =>
        Expression.Field(Expression.Constant(new Captured { Value = (TKey)value }), nameof(Captured.Value));

    private static (Expression Left, Expression Right) Comparable(Expression key, Expression value)
    {
        if (typeof(TKey).IsEnum)
        {
            var underlying = typeof(TKey).GetEnumUnderlyingType();
            return (Expression.Convert(key, underlying), Expression.Convert(value, underlying));
        }

        if (typeof(TKey) != typeof(string) && typeof(TKey) != typeof(bool) && HasOrder())
        {
            return (key, value);
        }

        var compare = typeof(TKey).GetMethod(nameof(IComparable.CompareTo), [typeof(TKey)])
            ?? throw new NotSupportedException($"Keys of type {typeof(TKey)} cannot be compared in a query.");
        return (Expression.Call(key, compare, value), Expression.Constant(0));
    }

    private static bool HasOrder() =>
        typeof(TKey).IsPrimitive || typeof(TKey).GetMethod("op_GreaterThan", BindingFlags.Public | BindingFlags.Static, [typeof(TKey), typeof(TKey)]) is not null;

    private static string Name(Expression body) => body switch
    {
        MemberExpression { Expression: ParameterExpression } member => member.Member.Name,
        MemberExpression { Expression: { } inner } member => $"{Name(inner)}.{member.Member.Name}",
        _ => $"{body.NodeType}:{body.Type.Name}",
    };

    private sealed class Captured
    {
        public required TKey Value;
    }
}
