using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Execution.Leaves;

/// <summary>Writes values of the C# type that a scalar is made for.</summary>
internal sealed class TypedScalarWriter<T>(ScalarCoercion<T> coercion) : LeafWriter<T>
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
