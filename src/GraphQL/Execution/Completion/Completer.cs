using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Completion;

/// <summary>Completes values of one type. Specification: CompleteValue. Instances hold no state of an execution.</summary>
/// <param name="nonNull">Whether the type is a non-null type.</param>
internal abstract class Completer(bool nonNull)
{
    /// <summary>Whether the value may not be null.</summary>
    public bool NonNull => nonNull;

    /// <summary>Writes a value, or leaves a hole for it.</summary>
    /// <returns>False when there is none where the type asks for one; its error is the execution's fault.</returns>
    public bool Complete(OperationExecution execution, FieldPlan field, object? value) =>
        value is null ? execution.CompleteNull(field, nonNull) : CompleteValue(execution, field, value);

    /// <summary>Writes a value that is not null.</summary>
    protected abstract bool CompleteValue(OperationExecution execution, FieldPlan field, object value);
}
