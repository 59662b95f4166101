using System.Diagnostics.CodeAnalysis;

namespace Digital40.GraphQL.Validation;

/// <summary>
/// Values by name, used again and again: a handful of names is looked through, which is fastest and allocates nothing; more names go to a
/// dictionary, which is kept for the next time unless it has grown large: clearing it would cost as much as it could hold.
/// </summary>
/// <typeparam name="T">The kind of value.</typeparam>
internal sealed class NameTable<T>
{
    private const int Few = 8;
    private const int Large = 64;
    private readonly string[] _names = new string[Few];
    private readonly T[] _values = new T[Few];
    private Dictionary<string, T>? _many;
    private Dictionary<string, T>? _spare;
    private int _count;

    /// <summary>Adds a name unless it is there.</summary>
    /// <returns>Whether it was added.</returns>
    public bool TryAdd(string name, T value)
    {
        if (_many is not null)
        {
            return _many.TryAdd(name, value);
        }

        if (IndexOf(name) >= 0)
        {
            return false;
        }

        Append(name, value);
        return true;
    }

    /// <summary>Adds a name, or gives it another value.</summary>
    public void Set(string name, T value)
    {
        if (_many is not null)
        {
            _many[name] = value;
        }
        else if (IndexOf(name) is var index and >= 0)
        {
            _values[index] = value;
        }
        else
        {
            Append(name, value);
        }
    }

    public bool Contains(string name) => _many is not null ? _many.ContainsKey(name) : IndexOf(name) >= 0;

    public bool TryGet(string name, [MaybeNullWhen(false)] out T value)
    {
        if (_many is not null)
        {
            return _many.TryGetValue(name, out value);
        }

        var index = IndexOf(name);
        value = index >= 0 ? _values[index] : default;
        return index >= 0;
    }

    public void Clear()
    {
        Array.Clear(_names, 0, _count);
        Array.Clear(_values, 0, _count);
        if (_many is { Count: <= Large })
        {
            _many.Clear();
            _spare = _many;
        }

        _many = null;
        _count = 0;
    }

    private void Append(string name, T value)
    {
        if (_count < Few)
        {
            _names[_count] = name;
            _values[_count++] = value;
            return;
        }

        _many = _spare ?? new Dictionary<string, T>(Few * 4, StringComparer.Ordinal);
        _spare = null;
        for (var index = 0; index < _count; index++)
        {
            _many.Add(_names[index], _values[index]);
        }

        _many.Add(name, value);
    }

    private int IndexOf(string name)
    {
        for (var index = 0; index < _count; index++)
        {
            if (_names[index] == name)
            {
                return index;
            }
        }

        return -1;
    }
}
