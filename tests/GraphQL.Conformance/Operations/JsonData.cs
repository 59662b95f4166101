using System.Text.Json;
using Digital40.GraphQL.Conformance.Json;

namespace Digital40.GraphQL.Conformance.Operations;

/// <summary>JSON as resolvers see it: maps, lists, strings, booleans, and numbers as JavaScript has them.</summary>
internal static class JsonData
{
    private const long LargestSafeInteger = 9_007_199_254_740_991;

    /// <summary>The value of an element. It is no deeper than the reader of the line allows.</summary>
    /// <param name="element">The element.</param>
    public static object? Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Read).ToList(),
        JsonValueKind.String => JsonText.Read(element),
        JsonValueKind.Number => ReadNumber(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static Dictionary<string, object?> ReadObject(JsonElement element)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            map[property.Name] = Read(property.Value);
        }

        return map;
    }

    private static object ReadNumber(JsonElement element) =>
        element.TryGetInt64(out var integer) && Math.Abs((double)integer) <= LargestSafeInteger ? integer : element.GetDouble();
}
