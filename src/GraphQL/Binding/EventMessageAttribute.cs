namespace Digital40.GraphQL.Binding;

/// <summary>The parameter is the event of a subscription.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
