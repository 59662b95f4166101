namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A root operation type of a schema. Specification: RootOperationTypeDefinition.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="operation">Which operation.</param>
/// <param name="type">The object type it starts from.</param>
public sealed class OperationTypeDefinitionNode(SourceLocation location, OperationType operation, NamedTypeNode type) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    /// <summary>Which operation.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The object type it starts from.</summary>
    public NamedTypeNode Type { get; } = type;
}
