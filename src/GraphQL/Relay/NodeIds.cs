using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Relay;

/// <summary>Reads node ids that clients sent as arguments.</summary>
internal static class NodeIds
{
    public static NodeId Parse(string text) => NodeId.TryParse(text, out var id) ? id : throw Invalid();

    /// <summary>The key of an id of a type.</summary>
    /// <param name="text">The id.</param>
    /// <param name="typeName">The type that it must have, or null for any.</param>
    /// <exception cref="GraphQLException">The text is no id of that type.</exception>
    public static string KeyOf(string text, string? typeName)
    {
        var id = Parse(text);
        return typeName is null || id.TypeName == typeName
            ? id.Key
            : throw new GraphQLException(new GraphQLError($"The id is not that of a node of type \"{typeName}\".").WithCode("ID_WRONG_TYPE"));
    }

    public static string Format(string typeName, string key) => new NodeId(typeName, key).ToString();

    public static GraphQLException Invalid() => new(new GraphQLError("The id is not valid.").WithCode("ID_INVALID"));
}
