using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types;

/// <summary>Settings of the schema builder.</summary>
public sealed class SchemaOptions
{
    /// <summary>How the scalars that the source defines come in and go out, by name. A scalar without an entry takes any value as it is.</summary>
    public IDictionary<string, ScalarCoercion> Scalars { get; } = new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal);
}
