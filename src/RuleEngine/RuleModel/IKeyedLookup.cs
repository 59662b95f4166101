namespace Digital40.RuleEngine.RuleModel;

/// <summary>Elements grouped by key, where the keys can be listed.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TElement">The type of the elements.</typeparam>
public interface IKeyedLookup<TKey, TElement> : ILookup<TKey, TElement>
{
    /// <summary>All keys, each once.</summary>
    IEnumerable<TKey> Keys { get; }
}
