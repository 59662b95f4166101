using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>How values of a scalar come in and go out that has one type in C#. Its values are written without boxing.</summary>
/// <typeparam name="T">The type.</typeparam>
public abstract class ScalarCoercion<T> : ScalarCoercion
{
    /// <inheritdoc/>
    public sealed override Type ValueType => typeof(T);

    /// <summary>Writes a value of the type.</summary>
    /// <param name="value">The value, not null.</param>
    /// <param name="output">Where to; nothing is written when the value is refused.</param>
    /// <exception cref="GraphQLException">The value cannot be of this scalar.</exception>
    public abstract void Write(T value, JsonOutput output);

    /// <inheritdoc/>
    public override void Write(object value, JsonOutput output)
    {
        if (value is not T typed)
        {
            throw new GraphQLException($"A {typeof(T).Name} was expected, but a {value.GetType().Name} was found.");
        }

        Write(typed, output);
    }
}
