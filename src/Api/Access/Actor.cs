namespace Digital40.Api.Access;

/// <summary>Who asks, and what they may do: decided once for a request by the <see cref="Gate"/>.</summary>
/// <param name="subject">The subject of the token.</param>
/// <param name="grants">The roles that they have, with their offices.</param>
internal sealed class Actor(string subject, IReadOnlyList<RoleGrant> grants)
{
    private readonly IReadOnlyDictionary<Operation, OfficeScope> _scopes = AccessMatrix.ScopesOf(grants);

    /// <summary>The subject of the token, which the audit names.</summary>
    public string Subject { get; } = subject;

    /// <summary>The roles that they have, with their offices; may be empty.</summary>
    public IReadOnlyList<RoleGrant> Grants { get; } = grants;

    /// <summary>The offices that they may do something for.</summary>
    public OfficeScope ScopeOf(Operation operation) => _scopes.GetValueOrDefault(operation, OfficeScope.Nothing);
}
