using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Variables are used only where their type is allowed. Specification: Validation,
/// <see href="https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed">All Variable Usages Are Allowed</see>. As in graphql-js a
/// nullable variable for a field of a <c>@oneOf</c> input object is refused here where the object itself may be null; elsewhere its value is refused
/// when the operation is executed.
/// </summary>
internal sealed class VariablesInAllowedPositionRule : ValidationRule
{
    private readonly NameTable<(VariableDefinitionNode Definition, GraphQLType? Type)> _variables = new();

    protected internal override void Reset() => _variables.Clear();

    protected internal override void EnterOperationDefinition(OperationDefinitionNode operation) => _variables.Clear();

    protected internal override void EnterVariableDefinition(VariableDefinitionNode definition) =>
        _variables.Set(definition.Variable.Name.Value, (definition, Context.VariableType));

    protected internal override void LeaveOperationDefinition(OperationDefinitionNode operation)
    {
        foreach (var usage in Context.VariableUsagesOf(operation))
        {
            if (usage.Type is { } expected && _variables.TryGet(usage.Variable.Name.Value, out var variable) && variable.Type is { } type)
            {
                Check(usage, expected, variable.Definition, type);
            }
        }
    }

    private void Check(VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type)
    {
        if (!IsAllowed(type, definition.DefaultValue, expected, usage.DefaultValue))
        {
            var name = Context.Echo(usage.Variable.Name.Value);
            Context.Report($"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition, usage.Variable);
        }

        if (usage.ParentType is InputObjectType { IsOneOf: true } oneOf && !type.IsNonNull)
        {
            var name = Context.Echo(usage.Variable.Name.Value);
            Context.Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\".",
                definition,
                usage.Variable);
        }
    }

    /// <summary>A default value, of the variable or of the place, stands in for a null that the place does not allow.</summary>
    private static bool IsAllowed(GraphQLType type, ValueNode? defaultValue, GraphQLType expected, ValueNode? expectedDefault)
    {
        if (expected is not NonNullType nonNull || type is NonNullType)
        {
            return IsSubType(type, expected);
        }

        return (defaultValue is not (null or NullValueNode) || expectedDefault is not null) && IsSubType(type, nonNull.OfType);
    }

    private static bool IsSubType(GraphQLType type, GraphQLType of)
    {
        while (true)
        {
            switch (type, of)
            {
                case (NonNullType left, NonNullType right):
                    (type, of) = (left.OfType, right.OfType);
                    break;
                case (NonNullType left, _):
                    type = left.OfType;
                    break;
                case (ListType left, ListType right):
                    (type, of) = (left.OfType, right.OfType);
                    break;
                default:
                    return ReferenceEquals(type, of);
            }
        }
    }
}
