using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Walking;

/// <summary>Finds the types that documents refer to.</summary>
internal static class TypeReference
{
    /// <summary>More lists inside each other than any parser lets through; a syntax tree made by hand may have them.</summary>
    public const int MaxDepth = 500;

    /// <summary>The type that is referred to, or null when the schema has no type of the name, or when the reference is nested too deep.</summary>
    public static GraphQLType? Find(Schema schema, TypeNode reference) => Find(schema, reference, 0);

    private static GraphQLType? Find(Schema schema, TypeNode reference, int depth)
    {
        if (reference is NamedTypeNode named)
        {
            return schema.Types.Find(named.Name.Value);
        }

        var inner = depth < MaxDepth ? Find(schema, reference is ListTypeNode list ? list.Type : ((NonNullTypeNode)reference).Type, depth + 1) : null;
        return inner switch
        {
            null => null,
            _ when reference is ListTypeNode => new ListType(inner),
            NonNullType => inner,
            _ => new NonNullType(inner),
        };
    }
}
