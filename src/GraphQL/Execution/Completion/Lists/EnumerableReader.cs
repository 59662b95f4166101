using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Completion.Lists;

/// <summary>Reads what can only be enumerated. It is read to its end first: when that fails there is no list at all.</summary>
internal sealed class EnumerableReader<T>(ListCompleter list, Type sourceType) : ListReader<T>(list, sourceType)
{
    public override bool Complete(OperationExecution execution, FieldPlan field, object source) =>
        CompleteItems(execution, field, ((IEnumerable<T>)source).ToArray());
}
