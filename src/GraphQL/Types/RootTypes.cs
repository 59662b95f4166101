using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>The types where operations start, as the schema declares them: in a valid schema they are object types.</summary>
/// <param name="Query">Where queries start; null only in a schema that is not valid.</param>
/// <param name="Mutation">Where mutations start, or null.</param>
/// <param name="Subscription">Where subscriptions start, or null.</param>
internal sealed record RootTypes(NamedType? Query, NamedType? Mutation, NamedType? Subscription)
{
    /// <summary>No types.</summary>
    public static RootTypes None { get; } = new(null, null, null);

    /// <summary>The type where an operation starts, or null.</summary>
    public NamedType? Find(OperationType operation) => operation switch
    {
        OperationType.Query => Query,
        OperationType.Mutation => Mutation,
        _ => Subscription,
    };

    /// <summary>The same with another type for an operation.</summary>
    public RootTypes With(OperationType operation, NamedType type) => operation switch
    {
        OperationType.Query => this with { Query = type },
        OperationType.Mutation => this with { Mutation = type },
        _ => this with { Subscription = type },
    };
}
