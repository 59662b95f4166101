using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>The definition of a named fragment. Specification: FragmentDefinition.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="name">The name.</param>
/// <param name="variableDefinitions">The variables of the legacy syntax; empty unless that syntax is allowed.</param>
/// <param name="typeCondition">The type condition.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="selectionSet">What is selected.</param>
public sealed class FragmentDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<VariableDefinitionNode> variableDefinitions,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(location, description, directives, selectionSet)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The variables of the legacy syntax; empty unless that syntax is allowed.</summary>
    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;

    /// <summary>The type condition.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;
}
