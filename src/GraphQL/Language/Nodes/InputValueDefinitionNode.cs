using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An argument, or a field of an input object type. Specification: InputValueDefinition.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="name">The name.</param>
/// <param name="type">Its type.</param>
/// <param name="defaultValue">Its default value, or null when there is none.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
public sealed class InputValueDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>Its default value, or null when there is none.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives in the order of the source; may be empty.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
