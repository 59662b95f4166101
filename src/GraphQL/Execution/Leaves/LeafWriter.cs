using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Execution.Leaves;

/// <summary>Writes values of one C# type as a scalar or an enum. Instances hold no state.</summary>
internal abstract class LeafWriter<T>
{
    /// <summary>Writes a value. Specification: Result Coercion.</summary>
    /// <returns>False when the value is null; then nothing is written.</returns>
    /// <exception cref="Errors.GraphQLException">The value cannot be of the type.</exception>
    public abstract bool Write(T value, JsonOutput output);
}
