using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An extension of an input object type. Specification: InputObjectTypeExtension.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="fields">The fields that are added; may be empty.</param>
public sealed class InputObjectTypeExtensionNode(
    SourceLocation location,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields)
    : TypeExtensionNode(location, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeExtension;

    /// <summary>The fields that are added; may be empty.</summary>
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}
