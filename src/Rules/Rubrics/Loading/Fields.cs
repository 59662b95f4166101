namespace Digital40.Rules.Rubrics.Loading;

/// <summary>
/// Reads the keys of a mapping. Whatever is wrong becomes a problem, and a stand-in is returned so that the reading goes on; a rubric with problems is
/// never handed out. <see cref="Done"/> reports the keys nobody asked for.
/// </summary>
internal sealed class Fields(SourceMapping node, SourcePath path, Problems problems)
{
    private static readonly LocalizedText Unreadable = new("", "");
    private readonly List<string> _asked = [];

    public SourceMapping Node { get; } = node;

    public SourcePath Path { get; } = path;

    public Problems Problems { get; } = problems;

    /// <summary>Whether the mapping has a key; asking makes the key known.</summary>
    public bool Has(string key) => Optional(key) is not null;

    /// <summary>The value of a key, or <c>null</c> where the mapping does not have it.</summary>
    public SourceNode? Optional(string key)
    {
        if (!_asked.Contains(key))
        {
            _asked.Add(key);
        }

        return Node[key];
    }

    /// <summary>The value of a key that is needed.</summary>
    public SourceNode? Needed(string key)
    {
        if (Optional(key) is { } value)
        {
            return value;
        }

        Problems.Add(RubricErrorCodes.KeyMissing, Node, Path.Then(key), $"a key '{key}'", "none");
        return null;
    }

    /// <summary>A text that is needed and not empty.</summary>
    public string Text(string key) => Needed(key) is { } value ? Values.Text(value, Path.Then(key), Problems) : "";

    /// <summary>A text that is not empty, or <c>null</c> where there is no such key.</summary>
    public string? OptionalText(string key) => Optional(key) is { } value ? Values.Text(value, Path.Then(key), Problems) : null;

    /// <summary>Where the document says so: needed wherever a number or a wording stands.</summary>
    public string Clause()
    {
        if (Optional("clause") is { } value)
        {
            return Values.Text(value, Path.Then("clause"), Problems);
        }

        Problems.Add(RubricErrorCodes.ClauseMissing, Node, Path.Then("clause"), "a clause", "none");
        return "";
    }

    /// <summary>A wording in both languages.</summary>
    public LocalizedText Wording(string key) => Mapping(key) is { } texts ? texts.Wording() : Unreadable;

    /// <summary>This mapping itself as a wording in both languages and nothing else.</summary>
    public LocalizedText Wording()
    {
        var wording = new LocalizedText(Text("th"), Text("en"));
        Done();
        return wording;
    }

    /// <summary>A number that is needed.</summary>
    public decimal Number(string key, decimal least = 0) =>
        Needed(key) is { } value ? Values.Number(value, Path.Then(key), Problems, least) : least;

    /// <summary>A whole number that is needed.</summary>
    public int Whole(string key, int least = 0) => Needed(key) is { } value ? Values.Whole(value, Path.Then(key), Problems, least) : least;

    /// <summary>A date that is needed.</summary>
    public DateOnly Date(string key) => Needed(key) is { } value ? Values.Date(value, Path.Then(key), Problems) : default;

    /// <summary>A date, or <c>null</c> where there is no such key.</summary>
    public DateOnly? OptionalDate(string key) => Optional(key) is { } value ? Values.Date(value, Path.Then(key), Problems) : null;

    /// <summary>One of the allowed words, needed.</summary>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct => Needed(key) is { } value ? Values.Choice(value, Path.Then(key), Problems, words) : default;

    /// <summary>One of the allowed words, or <c>null</c> where there is no such key.</summary>
    public T? OptionalChoice<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct => Optional(key) is { } value ? Values.Choice(value, Path.Then(key), Problems, words) : null;

    /// <summary>A mapping that is needed; <c>null</c> after a problem.</summary>
    public Fields? Mapping(string key) => Needed(key) is { } value ? Values.Mapping(value, Path.Then(key), Problems) : null;

    /// <summary>A mapping, or <c>null</c> where there is no such key.</summary>
    public Fields? OptionalMapping(string key) => Optional(key) is { } value ? Values.Mapping(value, Path.Then(key), Problems) : null;

    /// <summary>The entries of a needed mapping of mappings: code and fields, in the order written.</summary>
    public IEnumerable<(string Code, Fields Fields)> Entries(string key) => Mapping(key)?.Entries() ?? [];

    /// <summary>The entries of this mapping, each a mapping: code and fields, in the order written.</summary>
    public IEnumerable<(string Code, Fields Fields)> Entries()
    {
        foreach (var entry in Node.Entries)
        {
            if (Values.Mapping(entry.Value, Path.Then(entry.Key.Text), Problems) is { } fields)
            {
                yield return (entry.Key.Text, fields);
            }
        }
    }

    /// <summary>The items of a needed list of mappings, in the order written.</summary>
    public IEnumerable<Fields> Items(string key) => Needed(key) is { } value ? Items(value, Path.Then(key)) : [];

    /// <summary>The items of a list of mappings, in the order written; none where there is no such key.</summary>
    public IEnumerable<Fields> OptionalItems(string key) => Optional(key) is { } value ? Items(value, Path.Then(key)) : [];

    /// <summary>Adds a problem with the value of a key, or with the mapping where it has no such key.</summary>
    public void Problem(string code, string key, string expected, string found) =>
        Problems.Add(code, Node[key] ?? Node, Path.Then(key), expected, found);

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Done()
    {
        foreach (var entry in Node.Entries.Where(entry => !_asked.Contains(entry.Key.Text)))
        {
            Problems.Add(
                RubricErrorCodes.KeyUnknown,
                entry.Key,
                Path.Then(entry.Key.Text),
                _asked.Count == 1 ? $"the key {_asked[0]}" : $"one of the keys {string.Join(", ", _asked)}",
                Suggestion.For(entry.Key.Text, _asked));
        }
    }

    private IEnumerable<Fields> Items(SourceNode value, SourcePath path)
    {
        if (Values.Sequence(value, path, Problems) is not { } list)
        {
            yield break;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var position = 0; position < list.Items.Count; position++)
        {
            var name = list.NameOf(position);
            if (!names.Add(name))
            {
                Problems.Add(RubricErrorCodes.CodeDuplicate, list.Items[position], path.Then(name), "each item of the list once", $"'{name}' again");
            }
            else if (Values.Mapping(list.Items[position], path.Then(name), Problems) is { } fields)
            {
                yield return fields;
            }
        }
    }
}
