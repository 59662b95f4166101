namespace Digital40.GraphQL.Authorization;

/// <summary>
/// Who may read what it stands on: a resolver or property guards its field, a resolver class of a root type the fields that it answers, and an object type's
/// C# type or resolver class every field of that type, by whatever way it is reached. Several must all agree.
/// </summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Property,
    AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Whoever has signed in.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>Whoever meets a policy of the host.</summary>
    /// <param name="policy">The name of the policy.</param>
    public AuthorizeAttribute(string policy)
    {
        Policy = policy;
    }

    /// <summary>The name of the policy that must be met, or null for none.</summary>
    public string? Policy { get; init; }

    /// <summary>The roles of which one is needed; none are needed when it is empty.</summary>
    public string[] Roles { get; init; } = [];
}
