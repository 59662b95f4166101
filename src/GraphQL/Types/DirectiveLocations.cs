using System.Collections.Frozen;
using Digital40.GraphQL.Language.Parsing;

namespace Digital40.GraphQL.Types;

/// <summary>The names of directive locations, as they stand in documents and in introspection.</summary>
internal static class DirectiveLocations
{
    private static readonly FrozenDictionary<string, DirectiveLocation> ByName =
        Enum.GetValues<DirectiveLocation>().ToFrozenDictionary(location => DirectiveLocationNames.All[(int)location], StringComparer.Ordinal);

    /// <summary>The name of a location, such as <c>FIELD_DEFINITION</c>.</summary>
    public static string Name(DirectiveLocation location) => DirectiveLocationNames.All[(int)location];

    /// <summary>Looks for the location of a name.</summary>
    public static bool TryParse(string name, out DirectiveLocation location) => ByName.TryGetValue(name, out location);
}
