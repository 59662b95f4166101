namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A reference to a list of a type. Specification: ListType.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="type">The type of the items.</param>
public sealed class ListTypeNode(SourceLocation location, TypeNode type) : TypeNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListType;

    /// <summary>The type of the items.</summary>
    public TypeNode Type { get; } = type;
}
