namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A reference to a type by its name. Specification: NamedType.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name.</param>
public sealed class NamedTypeNode(SourceLocation location, NameNode name) : TypeNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;
}
