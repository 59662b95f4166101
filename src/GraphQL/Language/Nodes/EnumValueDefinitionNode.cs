using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A value of an enum type. Specification: EnumValueDefinition.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="name">The name.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
public sealed class EnumValueDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValueDefinition;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives in the order of the source; may be empty.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
