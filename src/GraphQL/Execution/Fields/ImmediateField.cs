using Digital40.GraphQL.Execution.Operations;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Execution.Fields;

/// <summary>A field whose resolver answers at once. Its context is used again by later fields.</summary>
internal sealed class ImmediateField(FieldParts parts, Func<IResolverContext, object?> resolve) : ResolvedField(parts)
{
    protected override bool Resolve(OperationExecution execution, object? parent)
    {
        var context = execution.RentContext(this, parent);
        var value = resolve(context);
        context.ReportTo(execution.Trace);
        var written = Completer.Complete(execution, this, value);
        execution.Return(context);
        return written;
    }
}
