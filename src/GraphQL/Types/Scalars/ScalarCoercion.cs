using System.Text.Json;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>How values of a scalar come in and go out. Specification: Scalars, Result Coercion and Input Coercion. Instances hold no state.</summary>
public abstract class ScalarCoercion
{
    /// <summary>The type that an accepted value has in C#.</summary>
    public abstract Type ValueType { get; }

    /// <summary>Whether values of a C# type can be written; asked once, when C# is bound to the schema.</summary>
    /// <param name="type">The type that a resolver returns, without <see cref="Nullable{T}"/>.</param>
    public virtual bool CanWrite(Type type) => ValueType.IsAssignableFrom(type);

    /// <summary>Reads a value that stands in a document. It holds no variables.</summary>
    /// <param name="literal">The value as written.</param>
    /// <param name="value">The value, of <see cref="ValueType"/>, when it is accepted.</param>
    /// <param name="error">One sentence that says what was expected and found, or null for the common one; when it is not accepted.</param>
    /// <returns>Whether the value is accepted.</returns>
    public abstract bool TryReadLiteral(ValueNode literal, out object? value, out string? error);

    /// <summary>Reads a value of a variable.</summary>
    /// <param name="json">The value as it was sent; never <c>null</c>.</param>
    /// <param name="value">The value, of <see cref="ValueType"/>, when it is accepted.</param>
    /// <param name="error">One sentence that says what was expected and found, or null for the common one; when it is not accepted.</param>
    /// <returns>Whether the value is accepted.</returns>
    public abstract bool TryReadJson(JsonElement json, out object? value, out string? error);

    /// <summary>Writes what a resolver returned.</summary>
    /// <param name="value">The value, not null.</param>
    /// <param name="output">Where to; nothing is written when the value is refused.</param>
    /// <exception cref="Digital40.GraphQL.Errors.GraphQLException">The value cannot be of this scalar.</exception>
    public abstract void Write(object value, JsonOutput output);
}
