namespace Digital40.GraphQL.Binding;

/// <summary>The method resolves each event of a subscription; another method of its class opens the stream.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The name of the method of the same class that returns the stream of events.</summary>
    public required string With { get; init; }
}
