namespace Digital40.GraphQL.AspNetCore.Options;

/// <summary>Server-Sent Events with the protocol of <c>graphql-sse</c>.</summary>
public sealed class EventStreamOptions
{
    /// <summary>Whether event streams are served: true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How often a comment is sent while nothing happens: 12 s; above zero. It finds clients that have gone, and keeps proxies from closing the connection.</summary>
    public TimeSpan Heartbeat { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>Whether one stream may carry several operations (single connection mode): true.</summary>
    public bool EnableSingleConnection { get; set; } = true;

    /// <summary>How long a reservation waits for its stream: 30 s; above zero. Against reservations that are made and left.</summary>
    public TimeSpan ReservationTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Operations that run at one time on a stream that carries several: 100; at least 1. Against one stream that takes all places.</summary>
    public int MaxOperations { get; set; } = 100;
}
