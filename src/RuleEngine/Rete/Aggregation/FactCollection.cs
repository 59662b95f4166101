using System.Collections;
using System.Runtime.CompilerServices;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>The values of facts, in the order in which they came. It keeps its values when the session is disposed.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="capacity">How many values are expected.</param>
internal sealed class FactCollection<T>(int capacity) : IReadOnlyList<T>, ICollection<T>
{
    // An array of objects takes values without the test that an array of T would make for each.
    private object?[] _values = capacity == 0 ? [] : new object?[capacity];

    public int Count { get; private set; }

    bool ICollection<T>.IsReadOnly => true;

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return ValueOf(_values[index]);
        }
    }

    public void Append(object? value)
    {
        if (Count == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(4, Count * 2));
        }

        _values[Count++] = value;
    }

    public void Replace(int index, object? value) => _values[index] = value;

    public void RemoveAt(int index)
    {
        Count--;
        Array.Copy(_values, index + 1, _values, index, Count - index);
        _values[Count] = null;
    }

    public bool Contains(T item) => Array.IndexOf(_values, item, 0, Count) >= 0;

    public void CopyTo(T[] array, int arrayIndex)
    {
        for (var i = 0; i < Count; i++)
        {
            array[arrayIndex + i] = ValueOf(_values[i]);
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return ValueOf(_values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<T>.Add(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("The collection of a query is read-only.");

    /// <summary>The values are of the type for certain: the network has let in no others.</summary>
    private static T ValueOf(object? value) => typeof(T).IsValueType ? (T)value! : Unsafe.As<object?, T>(ref value);
}
