using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Validation;

/// <summary>There is a query type, and operations start at object types. Specification: Root Operation Types.</summary>
internal static class RootTypeValidation
{
    /// <summary>Checks the root types.</summary>
    public static void Check(TypeSystemContext context)
    {
        var roots = context.Schema.DeclaredRoots;
        if (roots.Query is null)
        {
            context.Report("Query root type must be provided.", context.Schema.Definition);
        }

        Check(context, OperationType.Query, "Query root type must be Object type");
        Check(context, OperationType.Mutation, "Mutation root type must be Object type if provided");
        Check(context, OperationType.Subscription, "Subscription root type must be Object type if provided");
    }

    private static void Check(TypeSystemContext context, OperationType operation, string expected)
    {
        if (context.Schema.DeclaredRoots.Find(operation) is { } type and not (ObjectType or ScalarType { IsUnknown: true }))
        {
            context.Report($"{expected}, it cannot be {type}.", (SyntaxNode?)FindNode(context.Schema, operation) ?? type.Definition);
        }
    }

    private static NamedTypeNode? FindNode(Schema schema, OperationType operation)
    {
        var nodes = (schema.Definition?.OperationTypes ?? []).Concat(schema.Extensions.SelectMany(extension => extension.OperationTypes));
        return nodes.FirstOrDefault(node => node.Operation == operation)?.Type;
    }
}
