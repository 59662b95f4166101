using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Operations;

namespace Digital40.GraphQL.Execution.Completion.Lists;

/// <summary>Reads lists of one C# type.</summary>
internal abstract class ListReader(Type sourceType)
{
    /// <summary>The type of the lists.</summary>
    public Type SourceType => sourceType;

    /// <summary>Writes a list.</summary>
    /// <returns>False when a null moves up.</returns>
    public abstract bool Complete(OperationExecution execution, FieldPlan field, object source);
}
