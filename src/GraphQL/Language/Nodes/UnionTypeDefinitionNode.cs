using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A union type. Specification: UnionTypeDefinition.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="name">The name.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="types">The member types; may be empty.</param>
public sealed class UnionTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> types)
    : TypeDefinitionNode(location, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UnionTypeDefinition;

    /// <summary>The member types; may be empty.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; } = types;
}
