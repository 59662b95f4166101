using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A field of an object or interface type. Specification: FieldDefinition.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="name">The name.</param>
/// <param name="arguments">The arguments; may be empty.</param>
/// <param name="type">Its type.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
public sealed class FieldDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    TypeNode type,
    ImmutableArray<DirectiveNode> directives)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FieldDefinition;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments; may be empty.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The directives in the order of the source; may be empty.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
