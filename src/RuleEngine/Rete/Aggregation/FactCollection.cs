using System.Collections;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>The values of facts, in the order in which they came. It keeps its values when the session is disposed.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="capacity">How many values are expected.</param>
internal sealed class FactCollection<T>(int capacity) : IReadOnlyList<T>
{
    private T[] _values = capacity == 0 ? [] : new T[capacity];

    public int Count { get; private set; }

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _values[index];
        }

        set => _values[index] = value;
    }

    public void Add(T value)
    {
        if (Count == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(4, Count * 2));
        }

        _values[Count++] = value;
    }

    public void RemoveAt(int index)
    {
        Count--;
        Array.Copy(_values, index + 1, _values, index, Count - index);
        _values[Count] = default!;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _values[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
