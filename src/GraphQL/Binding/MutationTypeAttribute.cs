namespace Digital40.GraphQL.Binding;

/// <summary>The static class holds resolvers of the fields of the mutation type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;
