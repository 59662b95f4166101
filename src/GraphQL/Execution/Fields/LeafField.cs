using Digital40.GraphQL.Execution.Leaves;
using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Fields;

/// <summary>A scalar or enum that is a property of its parent: read and written without boxing.</summary>
internal sealed class LeafField<TParent, TValue>(FieldParts parts, Func<TParent, TValue> read, LeafWriter<TValue> writer) : FieldPlan(parts)
    where TParent : class
{
    public override bool Execute(OperationExecution execution, object? parent)
    {
        if (!Arguments.AreGood)
        {
            execution.ArgumentsOf(this);
        }

        return (parent is not null && writer.Write(read((TParent)parent), execution.Output)) || execution.CompleteNullLeaf(this);
    }
}
