using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>Changes to a mapping, each giving a new one.</summary>
internal static class SourceMappings
{
    /// <summary>The mapping with a key's value replaced in its place, or added at the end.</summary>
    public static SourceMapping With(this SourceMapping mapping, string key, SourceNode value)
    {
        var name = new SourceScalar(key, value.Line, value.Column);
        return mapping[key] is null
            ? mapping with { Entries = [.. mapping.Entries, new SourceEntry(name, value)] }
            : mapping with { Entries = [.. mapping.Entries.Select(entry => entry.Key.Text == key ? entry with { Value = value } : entry)] };
    }

    /// <summary>The mapping without a key.</summary>
    public static SourceMapping Without(this SourceMapping mapping, string key) =>
        mapping with { Entries = [.. mapping.Entries.Where(entry => entry.Key.Text != key)] };

    /// <summary>The mapping, and of another one what it does not say itself; the <c>attributes</c> of both together.</summary>
    public static SourceMapping Or(this SourceMapping mapping, SourceMapping other)
    {
        foreach (var (key, value) in other.Entries)
        {
            if (mapping[key.Text] is null)
            {
                mapping = mapping.With(key.Text, value);
            }
            else if (key.Text == "attributes" && mapping[key.Text] is SourceMapping own && value is SourceMapping others)
            {
                mapping = mapping.With(key.Text, own.Or(others));
            }
        }

        return mapping;
    }

    /// <summary>The text of a key that has a single value; <c>null</c> for another or none.</summary>
    public static string? TextOf(this SourceMapping mapping, string key) => (mapping[key] as SourceScalar)?.Text;

    /// <summary>Another text in the place of a node.</summary>
    public static SourceScalar Text(this SourceNode place, string text) => new(text, place.Line, place.Column);
}
