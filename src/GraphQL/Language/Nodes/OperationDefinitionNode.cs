using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A query, a mutation or a subscription. Specification: Language.Operations.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="operation">Which operation it is.</param>
/// <param name="name">The name, or null for an anonymous operation.</param>
/// <param name="variableDefinitions">The variables in the order of the source; may be empty.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="selectionSet">What is selected.</param>
public sealed class OperationDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    OperationType operation,
    NameNode? name,
    ImmutableArray<VariableDefinitionNode> variableDefinitions,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(location, description, directives, selectionSet)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    /// <summary>Which operation it is.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The name, or null for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The variables in the order of the source; may be empty.</summary>
    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;
}
