using System.Collections.Immutable;

namespace Digital40.GraphQL.Authorization;

/// <summary>What a field asks of its reader. Two rules that ask the same are the same, and are decided once for a request.</summary>
/// <param name="Policy">The name of the policy that must be met, or null for none.</param>
/// <param name="Roles">The roles of which one is needed; none are needed when it is empty.</param>
public sealed record AuthorizationRule(string? Policy, ImmutableArray<string> Roles)
{
    /// <inheritdoc/>
    public bool Equals(AuthorizationRule? other) => other is not null && Policy == other.Policy && Roles.AsSpan().SequenceEqual(other.Roles.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Policy, Roles.Length, Roles.FirstOrDefault());
}
