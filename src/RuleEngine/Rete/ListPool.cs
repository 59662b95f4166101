namespace Digital40.RuleEngine.Rete;

/// <summary>Lists that are taken for a while and used again.</summary>
/// <typeparam name="T">What the lists hold.</typeparam>
internal sealed class ListPool<T>
{
    private readonly Stack<List<T>> _lists = new();

    /// <summary>An empty list.</summary>
    public List<T> Take() => _lists.TryPop(out var list) ? list : [];

    public void Return(List<T> list)
    {
        list.Clear();
        _lists.Push(list);
    }
}
