using System.Collections.Concurrent;
using System.Security.Cryptography;
using Digital40.GraphQL.AspNetCore.Hosting;

namespace Digital40.GraphQL.AspNetCore.EventStreams;

/// <summary>The streams that carry several operations, by their tokens. Each takes a place from its reservation on.</summary>
internal sealed class Reservations(GraphQLServer server)
{
    private const int TokenBytes = 24;
    private readonly ConcurrentDictionary<string, Reservation> _reservations = new(StringComparer.Ordinal);

    /// <summary>Makes a reservation that waits for its stream.</summary>
    /// <exception cref="Http.RequestProblemException">There is no place for another stream.</exception>
    public Reservation Add()
    {
        if (!server.Streams.TryTake())
        {
            throw StreamProblem.NoPlace();
        }

        var options = server.Options.EventStreams;
        var reservation = new Reservation(RandomNumberGenerator.GetHexString(TokenBytes * 2, lowercase: true), options.MaxOperations, server.Stopping);
        _reservations[reservation.Token] = reservation;
        reservation.Expiry = server.Time.CreateTimer(_ => Expire(reservation), null, options.ReservationTimeout, Timeout.InfiniteTimeSpan);
        return reservation;
    }

    /// <summary>Finds a reservation.</summary>
    /// <exception cref="Http.RequestProblemException">There is none.</exception>
    public Reservation Find(string? token) =>
        token is not null && _reservations.TryGetValue(token, out var reservation) ? reservation : throw StreamProblem.NotFound();

    /// <summary>Ends a stream.</summary>
    public void Remove(Reservation reservation)
    {
        if (_reservations.TryRemove(reservation.Token, out _))
        {
            reservation.Dispose();
            server.Streams.Free();
        }
    }

    private void Expire(Reservation reservation)
    {
        if (reservation.TryExpire())
        {
            Remove(reservation);
        }
    }
}
