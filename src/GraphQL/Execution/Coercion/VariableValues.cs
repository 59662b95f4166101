using Digital40.GraphQL.Execution.Planning;

namespace Digital40.GraphQL.Execution.Coercion;

/// <summary>The variables of a request after coercion, by their slot in the plan.</summary>
/// <param name="plan">The plan, or null when there are no variables.</param>
/// <param name="values">The values; <see cref="Absent.Value"/> for those that were not given and have no default value.</param>
internal sealed class VariableValues(OperationPlan? plan, object?[] values)
{
    public static VariableValues None { get; } = new(null, []);

    /// <summary>The value in a slot.</summary>
    public object? this[int slot] => values[slot];

    /// <summary>The value of a variable, or <see cref="Absent.Value"/>.</summary>
    public object? Find(string name) => plan?.SlotOf(name) is >= 0 and var slot ? values[slot] : Absent.Value;
}
