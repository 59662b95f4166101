namespace Digital40.GraphQL.Types;

/// <summary>A list of a type. Specification: Type-System.List.</summary>
/// <param name="ofType">The type of the items.</param>
public sealed class ListType(GraphQLType ofType) : GraphQLType
{
    /// <summary>The type of the items.</summary>
    public GraphQLType OfType { get; } = ofType;

    /// <inheritdoc/>
    public override NamedType Named { get; } = ofType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{OfType}]";
}
