namespace Digital40.GraphQL.Validation.Merging;

/// <summary>The fields of a selection set by response name, and the fragments that it spreads.</summary>
internal sealed class FieldGroups
{
    private readonly Dictionary<string, List<ComparedField>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fragments = new(StringComparer.Ordinal);

    /// <summary>The response names in the order in which they come.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The names of the fragments in the order in which they are spread.</summary>
    public List<string> Fragments { get; } = [];

    /// <summary>The fragments that the fields were compared with, and whether only as fields of types that exclude each other.</summary>
    public Dictionary<string, bool> Compared { get; } = new(StringComparer.Ordinal);

    /// <summary>By other groups the response names that both have.</summary>
    public Dictionary<FieldGroups, List<string>> Overlaps { get; } = [];

    /// <summary>The fields of a response name.</summary>
    public List<ComparedField> this[string name] => _byName[name];

    public bool Contains(string name) => _byName.ContainsKey(name);

    public void Add(string name, ComparedField field)
    {
        if (!_byName.TryGetValue(name, out var fields))
        {
            Names.Add(name);
            _byName.Add(name, fields = []);
        }

        fields.Add(field);
    }

    public void AddFragment(string name)
    {
        if (_fragments.Add(name))
        {
            Fragments.Add(name);
        }
    }
}
