namespace Digital40.GraphQL.Types.Introspection;

/// <summary>Types around types, as introspection uses them.</summary>
internal static class Wrap
{
    /// <summary><c>T!</c></summary>
    public static NonNullType NonNull(GraphQLType type) => new(type);

    /// <summary><c>[T!]!</c></summary>
    public static NonNullType ListOf(GraphQLType type) => new(NullableListOf(type));

    /// <summary><c>[T!]</c></summary>
    public static ListType NullableListOf(GraphQLType type) => new(new NonNullType(type));
}
