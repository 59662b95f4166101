using System.Runtime.InteropServices;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Completion.Lists;

/// <summary>Reads asynchronous sequences to their end; until then the list is a hole.</summary>
internal sealed class AsyncEnumerableReader<T>(ListCompleter list, Type sourceType) : ListReader<T>(list, sourceType)
{
    public override bool Complete(OperationExecution execution, FieldPlan field, object source)
    {
        var task = ReadAsync((IAsyncEnumerable<T>)source, execution.Deadline.Token);
        if (task.IsCompleted)
        {
            return CompleteItems(execution, field, CollectionsMarshal.AsSpan((List<T>?)task.GetAwaiter().GetResult()));
        }

        execution.LeaveHole(new AsyncHole(execution, field, List, execution.Frames.Current(), task, null));
        return true;
    }

    private static async ValueTask<object?> ReadAsync(IAsyncEnumerable<T> source, CancellationToken cancellationToken)
    {
        var items = new List<T>();
        await foreach (var item in source.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            items.Add(item);
        }

        return items;
    }
}
