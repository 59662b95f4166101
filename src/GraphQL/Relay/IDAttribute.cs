namespace Digital40.GraphQL.Relay;

/// <summary>The id is a node id: the schema shows it opaque with its type, C# holds the key alone.</summary>
/// <param name="typeName">The object type; null for the owner of the field, or for any type when it comes in.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class IDAttribute(string? typeName = null) : Attribute, INodeIdMarker
{
    /// <summary>The name of the object type, or null when it is not said.</summary>
    public string? TypeName { get; } = typeName;
}
