using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Planning;

/// <summary>Plans one field: finds its definition, resolver, arguments and the completion of its type.</summary>
internal static class FieldPlanner
{
    /// <summary>Plans a field, or gives null when the type has none of that name.</summary>
    public static FieldPlan? Plan(PlanVariant variant, ObjectType parent, FieldNode[] nodes)
    {
        var schema = variant.Plan.Schema;
        if (schema.FindField(parent, nodes[0].Name.Value) is not { } definition)
        {
            return null;
        }

        var parts = new FieldParts(variant, parent, definition, nodes, ArgumentPlan.Create(schema, definition, nodes[0]));
        if (schema.FindResolver(parent, definition) is { } resolver)
        {
            return resolver.Plan(parts);
        }

        return ReferenceEquals(parent, schema.Schema.SubscriptionType) ? new EventField(parts) : new AbsentField(parts);
    }
}
