namespace Digital40.RuleEngine.Rete;

/// <summary>Objects that are handed out one after the other and all taken back at once.</summary>
/// <typeparam name="T">The kind of object.</typeparam>
internal sealed class Arena<T>(int limit, Func<T> create, Action<T> clear)
    where T : class
{
    private T[] _items = [];
    private int _used;

    /// <summary>The next object, or null when the limit is reached and the caller should make one of its own.</summary>
    public T? Take()
    {
        if (_used == _items.Length && !Grow())
        {
            return null;
        }

        return _items[_used++] ??= create();
    }

    /// <summary>Takes every object back.</summary>
    public void Reset()
    {
        for (var i = 0; i < _used; i++)
        {
            clear(_items[i]);
        }

        _used = 0;
    }

    private bool Grow()
    {
        if (_items.Length == limit)
        {
            return false;
        }

        Array.Resize(ref _items, Math.Min(limit, Math.Max(64, _items.Length * 2)));
        return true;
    }
}
