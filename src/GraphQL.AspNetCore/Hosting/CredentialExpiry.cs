using System.Security.Claims;

namespace Digital40.GraphQL.AspNetCore.Hosting;

/// <summary>Waits for the credentials of a user to end, and says so once.</summary>
internal sealed class CredentialExpiry : IDisposable
{
    // Timers take no longer time; the clock is asked again when one rings.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly TimeProvider _time;
    private readonly DateTimeOffset _at;
    private readonly Action _expired;
    private readonly ITimer _timer;
    private int _isOver;

    private CredentialExpiry(TimeProvider time, DateTimeOffset at, Action expired)
    {
        _time = time;
        _at = at;
        _expired = expired;
        _timer = time.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Look();
    }

    /// <summary>Begins to wait; null where the credentials never end.</summary>
    /// <param name="server">Knows when they end.</param>
    /// <param name="user">The user, or null for nobody.</param>
    /// <param name="expired">Is called once, perhaps before this returns; what it cancels may be gone already.</param>
    public static CredentialExpiry? Watch(GraphQLServer server, ClaimsPrincipal? user, Action expired) =>
        user is not null && server.Options.CredentialsEnd?.Invoke(user) is { } at ? new CredentialExpiry(server.Time, at, expired) : null;

    /// <summary>The same for what is stopped by a token source.</summary>
    public static CredentialExpiry? Watch(GraphQLServer server, ClaimsPrincipal? user, CancellationTokenSource end) => Watch(server, user, () => Cancel(end));

    /// <summary>Stops waiting.</summary>
    public void Dispose()
    {
        Interlocked.Exchange(ref _isOver, 1);
        _timer.Dispose();
    }

    private void Look()
    {
        var left = _at - _time.GetUtcNow();
        if (left > TimeSpan.Zero)
        {
            _timer.Change(left < Longest ? left + TimeSpan.FromMilliseconds(1) : Longest, Timeout.InfiniteTimeSpan);
        }
        else if (Interlocked.Exchange(ref _isOver, 1) == 0)
        {
            _expired();
        }
    }

    private static void Cancel(CancellationTokenSource end)
    {
        try
        {
            end.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended by itself.
        }
    }
}
