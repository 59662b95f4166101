using System.Collections.Frozen;

namespace Digital40.GraphQL.Types;

/// <summary>The names of directive locations, as they stand in documents and in introspection.</summary>
internal static class DirectiveLocations
{
    private static readonly string[] Names =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION", "DIRECTIVE_DEFINITION",
    ];

    private static readonly FrozenDictionary<string, DirectiveLocation> ByName =
        Enum.GetValues<DirectiveLocation>().ToFrozenDictionary(location => Names[(int)location], StringComparer.Ordinal);

    /// <summary>The name of a location, such as <c>FIELD_DEFINITION</c>.</summary>
    public static string Name(DirectiveLocation location) => Names[(int)location];

    /// <summary>Looks for the location of a name.</summary>
    public static bool TryParse(string name, out DirectiveLocation location) => ByName.TryGetValue(name, out location);
}
