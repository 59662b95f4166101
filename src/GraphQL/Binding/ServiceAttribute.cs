namespace Digital40.GraphQL.Binding;

/// <summary>The parameter is a service of the request. A nullable one may be missing.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;
