namespace Digital40.GraphQL.Authorization;

/// <summary>Everybody may read the field, whatever guards its type.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AllowAnonymousAttribute : Attribute;
