using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A schema definition. Specification: SchemaDefinition.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="operationTypes">The root operation types; at least one when parsed.</param>
public sealed class SchemaDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes)
    : TypeSystemDefinitionNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The directives in the order of the source; may be empty.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root operation types; at least one when parsed.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
