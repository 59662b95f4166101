using System.Collections;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>The elements with one key, in the order in which their facts came.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="TElement">The type of the elements.</typeparam>
internal sealed class FactGroup<TKey, TElement>(TKey key) : IGrouping<TKey, TElement>, IReadOnlyList<TElement>
{
    private readonly List<Fact> _facts = [];
    private readonly List<TElement> _elements = [];

    public TKey Key { get; set; } = key;

    public IReadOnlyList<Fact> Facts => _facts;

    public int Count => _elements.Count;

    public TElement this[int index] => _elements[index];

    public void Add(Fact fact, TElement element)
    {
        _facts.Add(fact);
        _elements.Add(element);
    }

    public void Set(Fact fact, TElement element) => _elements[_facts.LastIndexOf(fact)] = element;

    public void Remove(Fact fact)
    {
        var index = _facts.LastIndexOf(fact);
        _facts.RemoveAt(index);
        _elements.RemoveAt(index);
    }

    public IEnumerator<TElement> GetEnumerator() => _elements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
