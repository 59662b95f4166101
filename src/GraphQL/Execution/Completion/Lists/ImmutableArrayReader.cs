using System.Collections.Immutable;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Completion.Lists;

internal sealed class ImmutableArrayReader<T>(ListCompleter list) : ListReader<T>(list, typeof(ImmutableArray<T>))
{
    public override bool Complete(OperationExecution execution, FieldPlan field, object source) =>
        (ImmutableArray<T>)source is { IsDefault: false } items
            ? CompleteItems(execution, field, items.AsSpan())
            : execution.CompleteNull(field, List.NonNull);
}
