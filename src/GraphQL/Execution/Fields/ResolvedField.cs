using Digital40.GraphQL.Execution.Completion;
using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Fields;

/// <summary>A field whose value is completed by its type. It catches what its resolver throws.</summary>
internal abstract class ResolvedField(FieldParts parts) : FieldPlan(parts)
{
    public Completer Completer { get; } = Completers.For(parts.Variant.Plan.Schema, parts.Definition.Type);

    public sealed override bool Execute(OperationExecution execution, object? parent)
    {
        var depth = execution.Frames.PushField(this);
        var start = execution.Output.Length;
        var mark = execution.Trace.Mark;
        bool written;
        try
        {
            written = Resolve(execution, parent);
        }
        catch (Exception exception) when (!execution.Deadline.Ends(exception))
        {
            execution.Frames.Depth = depth + 1;
            execution.Fail(exception, this);
            written = false;
        }

        execution.Frames.Depth = depth;
        return execution.Settle(written, NonNull, start, mark);
    }

    /// <summary>Resolves and completes the value, or leaves a hole for it.</summary>
    /// <returns>False when the value cannot be completed; its error is the execution's fault.</returns>
    protected abstract bool Resolve(OperationExecution execution, object? parent);
}
