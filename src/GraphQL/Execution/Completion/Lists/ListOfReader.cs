using System.Runtime.InteropServices;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Completion.Lists;

internal sealed class ListOfReader<T>(ListCompleter list) : ListReader<T>(list, typeof(List<T>))
{
    public override bool Complete(OperationExecution execution, FieldPlan field, object source) =>
        CompleteItems(execution, field, CollectionsMarshal.AsSpan((List<T>)source));
}
