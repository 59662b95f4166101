namespace Digital40.Api.Access;

/// <summary>Who asks, and what they may do: decided once for a request by the <see cref="Gate"/>.</summary>
/// <param name="subject">The subject of the token.</param>
/// <param name="scopes">The offices for each operation; an operation that is left out may not be done at all.</param>
internal sealed class Actor(string subject, IReadOnlyDictionary<Operation, OfficeScope> scopes)
{
    /// <summary>Somebody by their roles.</summary>
    /// <param name="subject">The subject of the token.</param>
    /// <param name="grants">The roles, with their offices.</param>
    public Actor(string subject, IReadOnlyList<RoleGrant> grants)
        : this(subject, AccessMatrix.ScopesOf(grants))
    {
        Grants = grants;
    }

    /// <summary>The subject of the token, which the audit names.</summary>
    public string Subject { get; } = subject;

    /// <summary>The roles that they have, with their offices; may be empty.</summary>
    public IReadOnlyList<RoleGrant> Grants { get; } = [];

    /// <summary>The offices that they may do something for.</summary>
    public OfficeScope ScopeOf(Operation operation) => scopes.GetValueOrDefault(operation, OfficeScope.Nothing);
}
