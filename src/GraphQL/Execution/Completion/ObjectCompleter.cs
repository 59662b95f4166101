using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Operations;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Completion;

/// <summary>Completes objects. Specification: CompleteValue, step 6.</summary>
internal sealed class ObjectCompleter(ObjectType type, bool nonNull) : Completer(nonNull)
{
    protected override bool CompleteValue(OperationExecution execution, FieldPlan field, object value) =>
        field.SelectionFor(type).Execute(execution, value);
}
