using Digital40.GraphQL.Execution.Fields;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>A root field of a mutation, which is executed when those before it have ended. Specification: ExecuteRootSelectionSet, serially.</summary>
internal sealed class SerialHole(OperationExecution execution, FieldPlan field, object? root) : Hole(execution, field, null, field.NonNull)
{
    /// <inheritdoc/>
    public override bool Write() => Field.Execute(Execution, root);

    /// <inheritdoc/>
    public override void Discard()
    {
    }
}
