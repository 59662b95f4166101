using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>Values as they are shown in messages, in the form of graphql-js: <c>"text"</c>, <c>[1, 2]</c>, <c>{ name: "x" }</c>.</summary>
internal static class Inspection
{
    private const int MaxDepth = 2;
    private const int MaxItems = 10;
    private const int MaxCounted = 100_000;

    /// <summary>Shows a value: what C# or JSON gave, or null.</summary>
    public static string Show(object? value) => Excerpt.Of(Show(value, 0));

    private static string Show(object? value, int depth) => value switch
    {
        null => "null",
        JsonElement json => ShowJson(json, depth),
        string text => QuotedText.Of(text),
        bool flag => flag ? "true" : "false",
        double or float or decimal => JavaScriptNumber.ToText(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        IDictionary<string, object?> map => ShowObject(map, depth),
        IDictionary => "[Object]",
        IEnumerable items => ShowList(items.Cast<object?>(), depth),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => $"[{value.GetType().Name}]",
    };

    private static string ShowJson(JsonElement json, int depth) => json.ValueKind switch
    {
        JsonValueKind.String => QuotedText.Of(json.GetString() ?? ""),
        JsonValueKind.Number => JavaScriptNumber.ToText(json.GetDouble()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => ShowList(json.EnumerateArray().Select(item => (object?)item), depth),
        JsonValueKind.Object => ShowObject(json.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, (object?)entry.Value)), depth),
        _ => "null",
    };

    private static string ShowList(IEnumerable<object?> items, int depth)
    {
        var shown = new List<string>();
        var count = 0;
        foreach (var item in items)
        {
            if (depth >= MaxDepth)
            {
                return "[Array]";
            }

            if (++count <= MaxItems)
            {
                shown.Add(Show(item, depth + 1));
            }
            else if (count == MaxCounted)
            {
                break;
            }
        }

        if (count > MaxItems)
        {
            shown.Add(count == MaxItems + 1 ? "... 1 more item" : FormattableString.Invariant($"... {count - MaxItems} more items"));
        }

        return $"[{string.Join(", ", shown)}]";
    }

    private static string ShowObject(IEnumerable<KeyValuePair<string, object?>> entries, int depth)
    {
        var shown = new StringBuilder();
        foreach (var (name, value) in entries)
        {
            if (depth >= MaxDepth)
            {
                return "[Object]";
            }

            // What is longer than an excerpt is cut anyway.
            if (shown.Length > Excerpt.MaxLength)
            {
                break;
            }

            shown.Append(shown.Length == 0 ? "" : ", ").Append(name).Append(": ").Append(Show(value, depth + 1));
        }

        return shown.Length == 0 ? "{}" : $"{{ {shown} }}";
    }
}
