using System.Runtime.CompilerServices;
using System.Security.Claims;
using Digital40.Api.Identity;

namespace Digital40.Api.Access;

/// <summary>Knows what a caller may do. Every door, GraphQL and others, passes through it by the guarded stores.</summary>
/// <param name="grants">Finds the roles of a caller.</param>
/// <param name="time">The clock.</param>
internal class Gate(RoleGrants grants, TimeProvider time)
{
    // A request has one principal and asks many times; what a principal was told is believed for this long.
    private static readonly TimeSpan Belief = TimeSpan.FromSeconds(5);

    private static readonly Actor Nobody = new("nobody", Array.Empty<RoleGrant>());

    private readonly ConditionalWeakTable<ClaimsPrincipal, Admission> _admissions = [];

    /// <summary>Who a user is here, and what they may do now. Nobody may do nothing.</summary>
    /// <param name="user">The user of the request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual async ValueTask<Actor> AdmitAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return _admissions.TryGetValue(user, out var known) && now - known.At < Belief && now < known.Expiry && !known.Actor.IsFaulted
            ? await known.Actor.WaitAsync(cancellationToken)
            : await ReadmitAsync(user, cancellationToken);
    }

    /// <summary>The same, without belief in what was found shortly before: for subscriptions, at each event.</summary>
    /// <param name="user">The user of the request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual async ValueTask<Actor> ReadmitAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        // Fields that ask at the same time wait for one answer, so it does not end with the first of them.
        var now = time.GetUtcNow();
        var expiry = SubjectClaims.ExpiryOf(user);
        var admission = new Admission(now, expiry, now < expiry ? FindAsync(user) : Task.FromResult(Nobody));
        _admissions.AddOrUpdate(user, admission);
        return await admission.Actor.WaitAsync(cancellationToken);
    }

    private async Task<Actor> FindAsync(ClaimsPrincipal user) =>
        SubjectClaims.Of(user) is { } subject ? new Actor(subject, await grants.OfAsync(user, subject, CancellationToken.None)) : Nobody;

    private sealed record Admission(DateTimeOffset At, DateTimeOffset Expiry, Task<Actor> Actor);
}
