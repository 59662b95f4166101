using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Fields;

/// <summary>A field of a subscription without a resolver: the event is its value.</summary>
internal sealed class EventField(FieldParts parts) : ResolvedField(parts)
{
    protected override bool Resolve(OperationExecution execution, object? parent) => Completer.Complete(execution, this, parent);
}
