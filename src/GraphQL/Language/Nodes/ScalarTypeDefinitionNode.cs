using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A scalar type. Specification: ScalarTypeDefinition.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="name">The name.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
public sealed class ScalarTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : TypeDefinitionNode(location, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;
}
