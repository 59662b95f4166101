using Digital40.GraphQL.Execution.Operations;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Execution.Fields;

/// <summary>A field whose resolver may answer later: then it leaves a hole, and the execution goes on with the next field.</summary>
internal sealed class AsyncField(FieldParts parts, Func<IResolverContext, ValueTask<object?>> resolve) : ResolvedField(parts)
{
    protected override bool Resolve(OperationExecution execution, object? parent)
    {
        var context = execution.RentContext(this, parent);
        var path = context.Path;
        var task = resolve(context);
        if (!task.IsCompleted)
        {
            execution.LeaveHole(new AsyncHole(execution, this, Completer, path, task, context));
            return true;
        }

        var value = task.GetAwaiter().GetResult();
        context.ReportTo(execution.Trace);
        var written = Completer.Complete(execution, this, value);
        execution.Return(context);
        return written;
    }
}
