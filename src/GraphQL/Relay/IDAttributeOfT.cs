using Digital40.GraphQL.Binding.Naming;

namespace Digital40.GraphQL.Relay;

/// <summary>The id is a node id: the schema shows it opaque with its type, C# holds the key alone.</summary>
/// <typeparam name="T">The C# type whose name is the name of the object type.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class IDAttribute<T> : Attribute, INodeIdMarker
{
    /// <summary>The name of the object type.</summary>
    public string TypeName { get; } = SchemaNames.OfType(typeof(T));

    string? INodeIdMarker.TypeName => TypeName;
}
