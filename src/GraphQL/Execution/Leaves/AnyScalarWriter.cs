using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Execution.Leaves;

/// <summary>Writes values of a C# type that the scalar has to look at first.</summary>
internal sealed class AnyScalarWriter<T>(ScalarCoercion coercion) : LeafWriter<T>
{
    public override bool Write(T value, JsonOutput output)
    {
        if (value is null)
        {
            return false;
        }

        coercion.Write(value, output);
        return true;
    }
}
