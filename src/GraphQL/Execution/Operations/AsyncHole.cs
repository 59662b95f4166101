using System.Runtime.CompilerServices;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Completion;
using Digital40.GraphQL.Execution.Fields;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>A hole that waits for a task.</summary>
internal sealed class AsyncHole(
    OperationExecution execution,
    FieldPlan field,
    Completer completer,
    ResponsePath? path,
    ValueTask<object?> task,
    ResolverContext? context)
    : Hole(execution, field, path, completer.NonNull)
{
    private ConfiguredValueTaskAwaitable<object?>.ConfiguredValueTaskAwaiter _awaiter = task.ConfigureAwait(false).GetAwaiter();

    /// <summary>Has the execution told when the task has ended, from whatever thread.</summary>
    public void Await() => _awaiter.UnsafeOnCompleted(() => Execution.Turns.Post(this));

    /// <inheritdoc/>
    public override bool Write()
    {
        context?.ReportTo(Execution.Trace);
        var value = _awaiter.GetResult();
        var written = completer.Complete(Execution, Field, value);
        if (context is not null)
        {
            Execution.Return(context);
        }

        return written;
    }

    /// <inheritdoc/>
    public override void Discard()
    {
        try
        {
            _awaiter.GetResult();
        }
        catch (Exception)
        {
            // The value has no place in the response any more, and neither has its error.
        }
    }
}
