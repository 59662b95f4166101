using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Execution.Planning;

/// <summary>
/// The values that the variables of <c>@skip</c> and <c>@include</c> have in a request. Every combination that is asked for has its own plan,
/// so that an execution asks no guard twice and the order of the response is that of the specification.
/// </summary>
internal readonly struct Guards
{
    public const int Capacity = 32;

    private readonly OperationPlan _plan;

    private Guards(OperationPlan plan, ulong key)
    {
        _plan = plan;
        Key = key;
    }

    public ulong Key { get; }

    public static Guards Read(OperationPlan plan, VariableValues variables)
    {
        var key = 0UL;
        var slots = plan.GuardSlots;
        for (var place = 0; place < slots.Length; place++)
        {
            key |= (ulong)State(variables[slots[place]]) << (place * 2);
        }

        return new Guards(plan, key);
    }

    /// <summary>Whether a selection is included. Specification: CollectFields, steps 3.a and 3.b.</summary>
    /// <exception cref="GraphQLException">A directive has no value that it can go by.</exception>
    public bool Include(SelectionNode selection)
    {
        if (selection.Directives.IsDefaultOrEmpty)
        {
            return true;
        }

        return Condition(selection, "skip") != GuardState.True && Condition(selection, "include") != GuardState.False;
    }

    private static GuardState State(object? value) => value switch
    {
        null => GuardState.Null,
        true => GuardState.True,
        false => GuardState.False,
        _ => ReferenceEquals(value, Absent.Invalid) ? GuardState.Null : GuardState.Absent,
    };

    private GuardState Condition(SelectionNode selection, string name)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == name)
            {
                return Condition(directive);
            }
        }

        return GuardState.Absent;
    }

    private GuardState Condition(DirectiveNode directive)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == "if")
            {
                return Value(argument.Value);
            }
        }

        throw new GraphQLException(GraphQLError.At("Argument \"if\" of required type \"Boolean!\" was not provided.", directive));
    }

    private GuardState Value(ValueNode value) => value switch
    {
        BooleanValueNode boolean => boolean.Value ? GuardState.True : GuardState.False,
        VariableNode variable => Variable(variable),
        NullValueNode => throw Null(value),
        _ => throw new GraphQLException(GraphQLError.At($"Argument \"if\" has invalid value {Excerpt.Of(Printer.Print(value))}.", value)),
    };

    private GuardState Variable(VariableNode variable)
    {
        var place = Array.IndexOf(_plan.GuardSlots, _plan.SlotOf(variable.Name.Value));
        var state = place < 0 ? GuardState.Absent : (GuardState)((Key >> (place * 2)) & 3);
        return state switch
        {
            GuardState.Null => throw Null(variable),
            GuardState.Absent => throw new GraphQLException(GraphQLError.At(
                $"Argument \"if\" of required type \"Boolean!\" was provided the variable \"${variable.Name.Value}\" which was not provided a runtime value.",
                variable)),
            _ => state,
        };
    }

    private static GraphQLException Null(ValueNode value) =>
        new(GraphQLError.At("Argument \"if\" of non-null type \"Boolean!\" must not be null.", value));
}
