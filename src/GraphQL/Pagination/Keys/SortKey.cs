using System.Linq.Expressions;

namespace Digital40.GraphQL.Pagination.Keys;

/// <summary>One key of an order, whatever its type.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal abstract class SortKey<T>(bool isDescending, string signature)
{
    public bool IsDescending { get; } = isDescending;

    /// <summary>What tells cursors of this order from those of another.</summary>
    public string Signature { get; } = $"{signature}{(isDescending ? "-" : "+")}";

    public abstract Type Type { get; }

    /// <summary>The key of an item.</summary>
    public abstract object Read(T item);

    /// <summary>Compares the keys of an item and of a cursor in the direction of the order.</summary>
    public abstract int Compare(T item, object value);

    /// <summary>Compares the keys of two items in the direction of the order.</summary>
    public abstract int Compare(T left, T right);

    /// <summary>Sorts a query by the key, in the direction of the order or against it.</summary>
    public abstract IOrderedQueryable<T> Sort(IQueryable<T> query, bool isFirst, bool isReversed);

    /// <summary>Whether the key of an item equals a value.</summary>
    public abstract Expression IsEqual(ParameterExpression item, object value);

    /// <summary>Whether the key of an item comes after a value in the order, or before it.</summary>
    public abstract Expression IsBeyond(ParameterExpression item, object value, bool after);
}
