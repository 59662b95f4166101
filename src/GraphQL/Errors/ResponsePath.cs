using System.Globalization;
using System.Text;

namespace Digital40.GraphQL.Errors;

/// <summary>A place in a response: response names and indexes from the root. Specification: Response.Errors, <c>path</c>.</summary>
public sealed class ResponsePath
{
    private ResponsePath(ResponsePath? parent, string? name, int index)
    {
        Parent = parent;
        Name = name;
        Index = index;
    }

    /// <summary>The place around this one, or null for a root field.</summary>
    public ResponsePath? Parent { get; }

    /// <summary>The response name of a field, or null for an item of a list.</summary>
    public string? Name { get; }

    /// <summary>The index of an item, from 0; -1 for a field.</summary>
    public int Index { get; }

    /// <summary>The place of a field.</summary>
    /// <param name="parent">The place around it, or null for a root field.</param>
    /// <param name="name">Its response name.</param>
    public static ResponsePath Field(ResponsePath? parent, string name) => new(parent, name, -1);

    /// <summary>The place of an item of a list.</summary>
    /// <param name="parent">The place of the list.</param>
    /// <param name="index">The index, from 0.</param>
    public static ResponsePath Item(ResponsePath? parent, int index) => new(parent, null, index);

    /// <summary>The segments from the root: strings and ints.</summary>
    public IReadOnlyList<object> ToList()
    {
        var segments = new List<object>();
        for (var path = this; path is not null; path = path.Parent)
        {
            segments.Add(path.Name is { } name ? name : path.Index);
        }

        segments.Reverse();
        return segments;
    }

    /// <summary>The place as text, such as <c>offices[3].name</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var segment in ToList())
        {
            _ = segment is int index
                ? text.Append(CultureInfo.InvariantCulture, $"[{index}]")
                : text.Append(text.Length == 0 ? "" : ".").Append(segment);
        }

        return text.ToString();
    }
}
