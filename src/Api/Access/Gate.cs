using System.Collections.Concurrent;
using System.Security.Claims;
using Digital40.Api.Identity;

namespace Digital40.Api.Access;

/// <summary>
/// Knows what a caller may do. Every door, GraphQL and others, passes through it by the guarded stores. What a caller was told is believed for 5 s, so that neither
/// the fields of a request nor requests that follow each other ask the database again; a membership that is written here is known at once.
/// </summary>
/// <param name="grants">Finds the roles of a caller.</param>
/// <param name="time">The clock.</param>
internal class Gate(RoleGrants grants, TimeProvider time)
{
    private const int MostBelieved = 10_000;
    private static readonly TimeSpan Belief = TimeSpan.FromSeconds(5);
    private static readonly Actor Nobody = new("nobody", Array.Empty<RoleGrant>());

    private readonly ConcurrentDictionary<string, Admission> _admissions = new(StringComparer.Ordinal);
    private int _changes;

    /// <summary>Who a user is here, and what they may do now. Nobody may do nothing.</summary>
    /// <param name="user">The user of the request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual async ValueTask<Actor> AdmitAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (SubjectClaims.ExpiryOf(user) <= now)
        {
            return Nobody;
        }

        return _admissions.TryGetValue(CredentialOf(user), out var known) && now - known.At < Belief && !known.Actor.IsFaulted
            ? await known.Actor.WaitAsync(cancellationToken)
            : await ReadmitAsync(user, cancellationToken);
    }

    /// <summary>The same, without belief in what was found shortly before: for subscriptions, at each event.</summary>
    /// <param name="user">The user of the request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual async ValueTask<Actor> ReadmitAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (SubjectClaims.ExpiryOf(user) <= now)
        {
            return Nobody;
        }

        if (_admissions.Count >= MostBelieved)
        {
            _admissions.Clear();
        }

        // Fields that ask at the same time wait for one answer, so it does not end with the first of them.
        var changes = Volatile.Read(ref _changes);
        var admission = new Admission(now, FindAsync(user));
        _admissions[CredentialOf(user)] = admission;
        if (changes != Volatile.Read(ref _changes))
        {
            // Read before a change, perhaps: not to be believed by the next request.
            _admissions.Clear();
        }

        return await admission.Actor.WaitAsync(cancellationToken);
    }

    /// <summary>Believes nothing any more: who serves which office has changed.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _changes);
        _admissions.Clear();
    }

    /// <summary>Everything that what a caller may do rests on, beside the database.</summary>
    private static string CredentialOf(ClaimsPrincipal user)
    {
        var roles = user.Identities.Where(identity => identity.IsAuthenticated).SelectMany(identity =>
            identity is DevelopmentIdentity developer
                ? developer.Roles.Select(role => $"{role.Role}@{role.Office}")
                : identity.FindAll(SubjectClaims.Roles).Select(claim => claim.Value));
        return string.Join('\n', roles.Prepend(SubjectClaims.Of(user) ?? ""));
    }

    private async Task<Actor> FindAsync(ClaimsPrincipal user) =>
        SubjectClaims.Of(user) is { } subject ? new Actor(subject, await grants.OfAsync(user, subject, CancellationToken.None)) : Nobody;

    private sealed record Admission(DateTimeOffset At, Task<Actor> Actor);
}
