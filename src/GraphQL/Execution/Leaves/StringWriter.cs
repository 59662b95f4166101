using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Execution.Leaves;

internal sealed class StringWriter : LeafWriter<string?>
{
    public override bool Write(string? value, JsonOutput output)
    {
        if (value is null)
        {
            return false;
        }

        output.WriteString(value);
        return true;
    }
}
