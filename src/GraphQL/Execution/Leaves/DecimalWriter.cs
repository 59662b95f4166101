using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Execution.Leaves;

internal sealed class DecimalWriter : LeafWriter<decimal>
{
    public override bool Write(decimal value, JsonOutput output)
    {
        output.WriteNumber(value);
        return true;
    }
}
