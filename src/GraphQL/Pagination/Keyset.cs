using System.Linq.Expressions;
using Digital40.GraphQL.Pagination.Keys;

namespace Digital40.GraphQL.Pagination;

/// <summary>
/// The order of a list: its sort keys, of which the last makes every item different. Cursors hold the keys of their item, so that a page goes on at the same place
/// when items come and go. Keys may not be null. It does not change, and belongs into a static field.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class Keyset<T>
{
    private readonly string _signature;

    private Keyset(SortKey<T>[] keys)
    {
        Keys = keys;
        _signature = $"{typeof(T).Name}:{string.Join(',', keys.Select(key => key.Signature))}";
    }

    internal SortKey<T>[] Keys { get; }

    /// <summary>An order by a key, the smallest first. Texts are compared by their code units in memory, and as the database does in a query.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="key">Gives the key.</param>
    public static Keyset<T> Ascending<TKey>(Expression<Func<T, TKey>> key)
        where TKey : notnull => new([new SortKey<T, TKey>(key, isDescending: false)]);

    /// <summary>An order by a key, the largest first.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="key">Gives the key.</param>
    public static Keyset<T> Descending<TKey>(Expression<Func<T, TKey>> key)
        where TKey : notnull => new([new SortKey<T, TKey>(key, isDescending: true)]);

    /// <summary>The order of items that are the same so far, the smallest first.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="key">Gives the key.</param>
    public Keyset<T> ThenAscending<TKey>(Expression<Func<T, TKey>> key)
        where TKey : notnull => new([.. Keys, new SortKey<T, TKey>(key, isDescending: false)]);

    /// <summary>The order of items that are the same so far, the largest first.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="key">Gives the key.</param>
    public Keyset<T> ThenDescending<TKey>(Expression<Func<T, TKey>> key)
        where TKey : notnull => new([.. Keys, new SortKey<T, TKey>(key, isDescending: true)]);

    /// <summary>The cursor of an item.</summary>
    /// <param name="item">The item.</param>
    public string CursorOf(T item) => KeysetCursor.Write(_signature, [.. Keys.Select(key => key.Read(item))]);

    internal object[]? ReadCursor(string? cursor) =>
        cursor is null ? null : KeysetCursor.Read(_signature, cursor, [.. Keys.Select(key => key.Type)]);
}
