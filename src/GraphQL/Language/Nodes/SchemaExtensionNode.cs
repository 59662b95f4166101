using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A schema extension. Specification: SchemaExtension.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="operationTypes">The root operation types that are added; may be empty.</param>
public sealed class SchemaExtensionNode(
    SourceLocation location,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes)
    : TypeSystemExtensionNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SchemaExtension;

    /// <summary>The directives in the order of the source; may be empty.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root operation types that are added; may be empty.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
