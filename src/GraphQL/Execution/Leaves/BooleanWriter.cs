using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Execution.Leaves;

internal sealed class BooleanWriter : LeafWriter<bool>
{
    public override bool Write(bool value, JsonOutput output)
    {
        output.WriteBoolean(value);
        return true;
    }
}
