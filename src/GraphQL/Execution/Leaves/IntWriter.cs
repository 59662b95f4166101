using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Execution.Leaves;

internal sealed class IntWriter : LeafWriter<int>
{
    public override bool Write(int value, JsonOutput output)
    {
        output.WriteNumber((long)value);
        return true;
    }
}
