using System.Collections;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>The values of facts, in the order in which they came.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class FactCollection<T> : IReadOnlyList<T>
{
    private readonly List<Fact> _facts = [];

    public IReadOnlyList<Fact> Facts => _facts;

    public int Count => _facts.Count;

    public T this[int index] => (T)_facts[index].RawValue!;

    public void Add(Fact fact) => _facts.Add(fact);

    public void Remove(Fact fact)
    {
        var index = _facts.LastIndexOf(fact);
        if (index >= 0)
        {
            _facts.RemoveAt(index);
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < _facts.Count; i++)
        {
            yield return (T)_facts[i].RawValue!;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
