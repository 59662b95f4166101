using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Fields;

/// <summary>An object or a list that is a property of its parent.</summary>
internal sealed class PropertyField<TParent, TValue>(FieldParts parts, Func<TParent, TValue> read) : ResolvedField(parts)
    where TParent : class
{
    protected override bool Resolve(OperationExecution execution, object? parent)
    {
        if (!Arguments.AreGood)
        {
            execution.ArgumentsOf(this);
        }

        return Completer.Complete(execution, this, parent is null ? null : read((TParent)parent));
    }
}
