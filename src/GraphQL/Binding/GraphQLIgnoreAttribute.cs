namespace Digital40.GraphQL.Binding;

/// <summary>The member is not bound to the schema.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class GraphQLIgnoreAttribute : Attribute;
