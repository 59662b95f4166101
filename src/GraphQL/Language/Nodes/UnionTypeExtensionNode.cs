using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An extension of a union type. Specification: UnionTypeExtension.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="types">The member types that are added; may be empty.</param>
public sealed class UnionTypeExtensionNode(
    SourceLocation location,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> types)
    : TypeExtensionNode(location, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UnionTypeExtension;

    /// <summary>The member types that are added; may be empty.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; } = types;
}
