using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Fields;

/// <summary>A field without a resolver: null.</summary>
internal sealed class AbsentField(FieldParts parts) : ResolvedField(parts)
{
    protected override bool Resolve(OperationExecution execution, object? parent) => Completer.Complete(execution, this, null);
}
