using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>The definition of a variable of an operation. Specification: Language.Variables.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="variable">The variable that is defined.</param>
/// <param name="type">Its type.</param>
/// <param name="defaultValue">Its default value, or null when there is none.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
public sealed class VariableDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The variable that is defined.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>Its default value, or null when there is none.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives in the order of the source; may be empty.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
