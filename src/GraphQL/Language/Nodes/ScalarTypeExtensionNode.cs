using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An extension of a scalar type. Specification: ScalarTypeExtension.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
public sealed class ScalarTypeExtensionNode(
    SourceLocation location,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : TypeExtensionNode(location, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeExtension;
}
