using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Completion.Lists;

internal sealed class ArrayReader<T>(ListCompleter list) : ListReader<T>(list, typeof(T[]))
{
    public override bool Complete(OperationExecution execution, FieldPlan field, object source) =>
        CompleteItems(execution, field, (T[])source);
}
