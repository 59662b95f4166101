using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Completion;

/// <summary>Makes the completer of a type.</summary>
internal static class Completers
{
    public static Completer For(ExecutableSchema schema, GraphQLType type)
    {
        var nonNull = type.IsNonNull;
        return type.Nullable switch
        {
            ListType list => new ListCompleter(For(schema, list.OfType), list.OfType, nonNull),
            ObjectType objectType => new ObjectCompleter(objectType, nonNull),
            CompositeType abstractType => new AbstractCompleter(schema, abstractType, nonNull),
            NamedType leaf => new LeafCompleter(leaf, nonNull),
            _ => throw new ArgumentException($"{type} is no type of a field.", nameof(type)),
        };
    }
}
