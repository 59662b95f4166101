using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>A schema has one type for each operation at most. Specification: Root Operation Types.</summary>
/// <param name="context">What the rules share.</param>
internal sealed class UniqueOperationTypesRule(SdlContext context) : SdlRule
{
    private readonly Dictionary<OperationType, OperationTypeDefinitionNode> _defined = [];

    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        switch (node)
        {
            case SchemaDefinitionNode definition:
                Check(definition.OperationTypes);
                break;
            case SchemaExtensionNode extension:
                Check(extension.OperationTypes);
                break;
        }
    }

    private void Check(ImmutableArray<OperationTypeDefinitionNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (context.Schema?.DeclaredRoots.Find(node.Operation) is not null)
            {
                context.Report($"Type for {Name(node)} already defined in the schema. It cannot be redefined.", node);
            }
            else if (!_defined.TryAdd(node.Operation, node))
            {
                context.Report($"There can be only one {Name(node)} type in schema.", _defined[node.Operation], node);
            }
        }
    }

    private static string Name(OperationTypeDefinitionNode node) => node.Operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
