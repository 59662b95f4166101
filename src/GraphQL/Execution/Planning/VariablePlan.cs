using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Planning;

/// <summary>A variable of an operation with its type.</summary>
internal sealed class VariablePlan(Schema schema, VariableDefinitionNode definition)
{
    public string Name { get; } = definition.Variable.Name.Value;

    public VariableDefinitionNode Definition { get; } = definition;

    /// <summary>The type, or null when the schema has none of that name.</summary>
    public GraphQLType? Type { get; } = Resolve(schema, definition.Type);

    private static GraphQLType? Resolve(Schema schema, TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => Resolve(schema, nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        ListTypeNode list => Resolve(schema, list.Type) is { } item ? new ListType(item) : null,
        NamedTypeNode named => schema.Types.Find(named.Name.Value),
        _ => null,
    };
}
