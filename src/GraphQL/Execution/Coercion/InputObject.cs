using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Coercion;

/// <summary>
/// A value of an input object type after coercion: the fields that were given or have a default value, by name, in the order of the schema. Their values are
/// what the coercion of scalars gave, names of enum values, <see cref="IReadOnlyList{T}"/> of values, other input objects, or null.
/// </summary>
public sealed class InputObject : IReadOnlyDictionary<string, object?>
{
    private readonly object?[] _values;

    internal InputObject(InputObjectType type, object?[] values)
    {
        Type = type;
        _values = values;
    }

    /// <summary>The type.</summary>
    public InputObjectType Type { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    /// <inheritdoc/>
    public IEnumerable<object?> Values => this.Select(pair => pair.Value);

    /// <inheritdoc/>
    public int Count => _values.Count(value => !ReferenceEquals(value, Absent.Value));

    /// <inheritdoc/>
    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The field {key} of {Type.Name} was not given.");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        value = Type.Fields.IndexOf(key) is >= 0 and var place ? _values[place] : Absent.Value;
        if (!ReferenceEquals(value, Absent.Value))
        {
            return true;
        }

        value = null;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var place = 0; place < _values.Length; place++)
        {
            if (!ReferenceEquals(_values[place], Absent.Value))
            {
                yield return new KeyValuePair<string, object?>(Type.Fields[place].Name, _values[place]);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
