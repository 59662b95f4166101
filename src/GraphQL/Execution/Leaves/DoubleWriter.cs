using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Execution.Leaves;

internal sealed class DoubleWriter : LeafWriter<double>
{
    public override bool Write(double value, JsonOutput output)
    {
        if (!double.IsFinite(value))
        {
            throw new GraphQLException(FormattableString.Invariant($"Float cannot represent non numeric value: {value}"));
        }

        output.WriteNumber(value);
        return true;
    }
}
