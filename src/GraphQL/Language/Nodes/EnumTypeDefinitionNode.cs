using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An enum type. Specification: EnumTypeDefinition.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="name">The name.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="values">The values; may be empty.</param>
public sealed class EnumTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values)
    : TypeDefinitionNode(location, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumTypeDefinition;

    /// <summary>The values; may be empty.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}
