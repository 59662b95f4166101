using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Leaves;
using Digital40.GraphQL.Execution.Operations;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Completion;

/// <summary>Completes scalars and enums. Specification: CompleteValue, step 5.</summary>
internal sealed class LeafCompleter(NamedType type, bool nonNull) : Completer(nonNull)
{
    private readonly LeafWriter<object> _writer = LeafWriters.For<object>(type);

    protected override bool CompleteValue(OperationExecution execution, FieldPlan field, object value)
    {
        _writer.Write(value, execution.Output);
        return true;
    }
}
