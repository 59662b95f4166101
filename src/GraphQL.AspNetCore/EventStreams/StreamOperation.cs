using System.Security.Claims;
using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.AspNetCore.Http;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.AspNetCore.EventStreams;

/// <summary>An operation of a stream that carries several. It outlives the request that started it.</summary>
internal sealed class StreamOperation : IAsyncDisposable
{
    private readonly GraphQLServer _server;
    private readonly Reservation _reservation;
    private readonly string _id;
    private readonly IncomingRequest _incoming;
    private readonly ClaimsPrincipal? _user;
    private readonly CancellationTokenSource _stop;
    private readonly OperationServices _services;
    private readonly CredentialExpiry? _expiry;
    private ExecutionResult? _result;
    private bool _isDone;

    /// <summary>Takes a place on the stream.</summary>
    /// <exception cref="RequestProblemException">The id is taken, or there are too many operations.</exception>
    public StreamOperation(GraphQLServer server, Reservation reservation, string id, IncomingRequest incoming, ClaimsPrincipal? user)
    {
        _server = server;
        _reservation = reservation;
        _id = id;
        _incoming = incoming;
        _user = user;
        _services = new OperationServices(server.Services);
        _stop = reservation.Add(id);
        _expiry = CredentialExpiry.Watch(server, user, _stop);
    }

    /// <summary>Starts the operation, or finds that it cannot be started.</summary>
    public async Task<ExecutionResult> ExecuteAsync() =>
        _result = await _server.Executor.ExecuteAsync(_server.CreateRequest(_incoming, null, _services, _user), _stop.Token);

    /// <summary>Writes the results to the stream, waiting for it when it is not open yet.</summary>
    public async Task WriteAsync()
    {
        var writer = await _reservation.WriterAsync(_stop.Token);
        await DistinctStream.WriteAsync(writer, _result!, _id, _stop.Token);
        _isDone = true;
    }

    public async ValueTask DisposeAsync()
    {
        _expiry?.Dispose();
        _result?.Dispose();
        _reservation.Remove(_id, _stop);
        _stop.Dispose();
        await _services.DisposeAsync();
        if (_isDone)
        {
            _incoming.Dispose();
        }
        else
        {
            _incoming.Abandon();
        }
    }
}
