using System.Text.Json;

namespace Digital40.Api.Tests.Attacks;

/// <summary>The types of the schema as the service tells them, to make documents of.</summary>
internal sealed class SchemaTypes
{
    private const string Introspection =
        """
        { __schema { types { kind name
          fields { name args { ...Input } type { ...Type } } inputFields { ...Input } enumValues { name } possibleTypes { name } } } }
        fragment Input on __InputValue { name type { ...Type } defaultValue }
        fragment Type on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    private readonly Dictionary<string, JsonElement> _types;

    private SchemaTypes(Dictionary<string, JsonElement> types) => _types = types;

    /// <summary>Asks a service for them.</summary>
    public static async Task<SchemaTypes> OfAsync(ApiServer server)
    {
        var schema = (await server.AskAsync(Introspection)).GetProperty("__schema");
        return new SchemaTypes(schema.GetProperty("types").EnumerateArray().ToDictionary(type => type.GetProperty("name").GetString()!, type => type));
    }

    /// <summary>A type by its name.</summary>
    public JsonElement this[string name] => _types[name];

    /// <summary>What a list or a non-null type is made of, at the bottom.</summary>
    public static string NameOf(JsonElement type) => type.GetProperty("kind").GetString() is "LIST" or "NON_NULL" ? NameOf(type.GetProperty("ofType")) : type.GetProperty("name").GetString()!;

    /// <summary>Whether something has to be given.</summary>
    public static bool IsNeeded(JsonElement input) => IsNonNull(input.GetProperty("type")) && input.GetProperty("defaultValue").ValueKind == JsonValueKind.Null;

    /// <summary>Whether a type is never null.</summary>
    public static bool IsNonNull(JsonElement type) => type.GetProperty("kind").GetString() == "NON_NULL";

    /// <summary>A type as it stands in a document.</summary>
    public static string Text(JsonElement type) => type.GetProperty("kind").GetString() switch
    {
        "NON_NULL" => $"{Text(type.GetProperty("ofType"))}!",
        "LIST" => $"[{Text(type.GetProperty("ofType"))}]",
        _ => type.GetProperty("name").GetString()!,
    };
}
