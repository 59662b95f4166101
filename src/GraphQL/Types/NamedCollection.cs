using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Digital40.GraphQL.Types;

/// <summary>
/// Members of the schema in the order of the source, found by name. Of two with one name the last stays, at the place of the first.
/// </summary>
/// <typeparam name="T">The kind of member.</typeparam>
public sealed class NamedCollection<T> : IReadOnlyList<T>
    where T : class, INamed
{
    private readonly Dictionary<string, int> _places;
    private readonly List<T> _items;

    /// <summary>A collection of members.</summary>
    /// <param name="items">The members in their order.</param>
    public NamedCollection(IEnumerable<T> items)
    {
        _items = [];
        _places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (_places.TryAdd(item.Name, _items.Count))
            {
                _items.Add(item);
            }
            else
            {
                _items[_places[item.Name]] = item;
            }
        }
    }

    /// <summary>The collection without members.</summary>
    public static NamedCollection<T> Empty { get; } = new([]);

    /// <summary>How many members there are.</summary>
    public int Count => _items.Count;

    /// <summary>The names in the order of the members.</summary>
    public IEnumerable<string> Names => _items.Select(item => item.Name);

    /// <summary>The member at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    public T this[int index] => _items[index];

    /// <summary>The member of a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string name] => _items[_places[name]];

    /// <summary>The member of a name, or null when there is none.</summary>
    /// <param name="name">The name.</param>
    public T? Find(string name) => _places.TryGetValue(name, out var place) ? _items[place] : null;

    /// <summary>The place of the member of a name, or -1 when there is none.</summary>
    /// <param name="name">The name.</param>
    public int IndexOf(string name) => _places.GetValueOrDefault(name, -1);

    /// <summary>Looks for the member of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="item">The member, when there is one.</param>
    public bool TryGet(string name, [NotNullWhen(true)] out T? item) => (item = Find(name)) is not null;

    /// <summary>Whether a member has the name.</summary>
    /// <param name="name">The name.</param>
    public bool Contains(string name) => _places.ContainsKey(name);

    /// <summary>The members in their order.</summary>
    public List<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
