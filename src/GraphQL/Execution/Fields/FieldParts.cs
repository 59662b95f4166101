using Digital40.GraphQL.Execution.Planning;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Fields;

/// <summary>What the plan of a field is made of.</summary>
internal sealed record FieldParts(
    PlanVariant Variant,
    ObjectType ParentType,
    FieldDefinition Definition,
    FieldNode[] Nodes,
    ArgumentPlan Arguments);
