namespace Digital40.RuleEngine.Rete;

/// <summary>One side of a join by key, each key's elements in the order in which they came.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="TItem">Facts or tuples.</typeparam>
internal sealed class JoinTable<TKey, TItem>
    where TItem : class
{
    private static readonly List<TItem> None = [];
    private readonly Dictionary<HashKey<TKey>, List<TItem>> _items = [];
    private readonly Dictionary<TItem, HashKey<TKey>> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<TItem> _keyless = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether every element has a key; an element whose key cannot be evaluated has to be tried, so that its error is seen.</summary>
    public bool IsComplete => _keyless.Count == 0;

    public List<TItem> Find(HashKey<TKey> key) => _items.GetValueOrDefault(key, None);

    /// <summary>Adds an element, or gives it its new key.</summary>
    public void Set(TItem item, bool hasKey, HashKey<TKey> key)
    {
        if (_keys.TryGetValue(item, out var before) && hasKey && before.Equals(key))
        {
            return;
        }

        Remove(item);
        if (!hasKey)
        {
            _keyless.Add(item);
            return;
        }

        _keys.Add(item, key);
        if (!_items.TryGetValue(key, out var items))
        {
            _items.Add(key, items = []);
        }

        items.Add(item);
    }

    public void Remove(TItem item)
    {
        _keyless.Remove(item);
        if (!_keys.Remove(item, out var key))
        {
            return;
        }

        var items = _items[key];
        items.Remove(item);
        if (items.Count == 0)
        {
            _items.Remove(key);
        }
    }
}
