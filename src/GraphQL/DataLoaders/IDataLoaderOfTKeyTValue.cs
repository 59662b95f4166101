namespace Digital40.GraphQL.DataLoaders;

/// <summary>Loads values by key.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public interface IDataLoader<TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>Loads a value. The task fails when the key or its whole batch failed.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Is looked at before the key is asked for; what was asked for ends with the request.</param>
    /// <returns>The value; null or the default of its type when there is none.</returns>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>Loads several values. The task fails when one of the keys failed.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Is looked at before the keys are asked for.</param>
    /// <returns>The values in the order of the keys.</returns>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Keeps a value that is known already. A key that was asked for before stays as it is.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    void Set(TKey key, TValue? value);

    /// <summary>Forgets a key, so that it is loaded again.</summary>
    /// <param name="key">The key.</param>
    void Remove(TKey key);
}
