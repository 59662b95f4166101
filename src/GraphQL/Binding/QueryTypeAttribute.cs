namespace Digital40.GraphQL.Binding;

/// <summary>The static class holds resolvers of the fields of the query type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;
