namespace Digital40.GraphQL.Binding;

/// <summary>The static class holds the streams of events of the subscription type, each a method that returns <see cref="IAsyncEnumerable{T}"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;
