namespace Digital40.Api.Access;

/// <summary>Who asks, and what they may do: decided once for a request by the <see cref="Gate"/>.</summary>
/// <param name="subject">The subject of the token.</param>
/// <param name="scopes">The offices for each operation; an operation that is left out may not be done at all.</param>
internal sealed class Actor(string subject, IReadOnlyDictionary<Operation, OfficeScope> scopes)
{
    /// <summary>The subject of the token, which the audit names.</summary>
    public string Subject { get; } = subject;

    /// <summary>The offices that they may do something for.</summary>
    public OfficeScope ScopeOf(Operation operation) => scopes.GetValueOrDefault(operation, OfficeScope.Nothing);
}
