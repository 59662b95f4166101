using System.Collections;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Completion.Lists;

/// <summary>Reads collections from before generics.</summary>
internal sealed class UntypedReader(ListCompleter list, Type sourceType) : ListReader<object?>(list, sourceType)
{
    public override bool Complete(OperationExecution execution, FieldPlan field, object source) =>
        CompleteItems(execution, field, ((IEnumerable)source).Cast<object?>().ToArray());
}
