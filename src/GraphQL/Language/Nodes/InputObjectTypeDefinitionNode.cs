using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An input object type. Specification: InputObjectTypeDefinition.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="name">The name.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="fields">The fields; may be empty.</param>
public sealed class InputObjectTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields)
    : TypeDefinitionNode(location, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeDefinition;

    /// <summary>The fields; may be empty.</summary>
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}
