namespace Digital40.GraphQL.Types.Comparison;

/// <summary>Says whether clients that know one type can go on with another. Named types are the same when their names are.</summary>
internal static class TypeCompatibility
{
    /// <summary>Whether a field may change its type: it may become non-null, at any level.</summary>
    public static bool IsSafeForOutput(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (NonNullType old, NonNullType current) => IsSafeForOutput(old.OfType, current.OfType),
        (NonNullType, _) => false,
        (_, NonNullType current) => IsSafeForOutput(before, current.OfType),
        (ListType old, ListType current) => IsSafeForOutput(old.OfType, current.OfType),
        (NamedType old, NamedType current) => old.Name == current.Name,
        _ => false,
    };

    /// <summary>Whether an argument or an input field may change its type: it may become nullable, at any level.</summary>
    public static bool IsSafeForInput(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (NonNullType old, NonNullType current) => IsSafeForInput(old.OfType, current.OfType),
        (NonNullType old, _) => IsSafeForInput(old.OfType, after),
        (ListType old, ListType current) => IsSafeForInput(old.OfType, current.OfType),
        (NamedType old, NamedType current) => old.Name == current.Name,
        _ => false,
    };
}
