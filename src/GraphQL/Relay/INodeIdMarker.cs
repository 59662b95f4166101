namespace Digital40.GraphQL.Relay;

/// <summary>What <see cref="IDAttribute"/> and <see cref="IDAttribute{T}"/> say.</summary>
internal interface INodeIdMarker
{
    /// <summary>The name of the object type whose ids are meant, or null for that of the field's owner, or any for an argument.</summary>
    string? TypeName { get; }
}
