using System.Security.Claims;
using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.AspNetCore.Http;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.AspNetCore.Sockets;

/// <summary>An operation of a WebSocket, from <c>subscribe</c> to <c>complete</c>.</summary>
/// <param name="server">The server.</param>
/// <param name="writer">Where the results go.</param>
/// <param name="id">The id that the client gave it.</param>
/// <param name="incoming">The parameters, which it owns.</param>
/// <param name="user">Who asks.</param>
/// <param name="connection">Is cancelled when the connection ends.</param>
internal sealed class SocketOperation(GraphQLServer server, SocketWriter writer, string id, IncomingRequest incoming, ClaimsPrincipal? user, CancellationToken connection)
{
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(connection);
    private readonly OperationServices _services = new(server.Services);

    /// <summary>The id that the client gave it.</summary>
    public string Id => id;

    /// <summary>Stops it; the client is told nothing more about it.</summary>
    public void Stop()
    {
        try
        {
            _stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended by itself.
        }
    }

    /// <summary>Runs it to its end. It frees what it holds.</summary>
    /// <param name="end">Takes it off the connection; whether it was still there.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task RunAsync(Func<SocketOperation, bool> end)
    {
        var isDone = false;
        try
        {
            using var result = await server.Executor.ExecuteAsync(server.CreateRequest(incoming, null, _services, user), _stop.Token);
            await WriteAsync(result, end);
            isDone = true;
        }
        catch (RequestProblemException problem)
        {
            await WriteAsync(problem, end);
            isDone = true;
        }
        finally
        {
            end(this);
            _stop.Dispose();
            await _services.DisposeAsync();
            if (isDone)
            {
                incoming.Dispose();
            }
            else
            {
                incoming.Abandon();
            }
        }
    }

    private async Task WriteAsync(ExecutionResult result, Func<SocketOperation, bool> end)
    {
        if (result is SingleResult { HasData: false } failure)
        {
            await WriteErrorsAsync(failure.Json, end);
            return;
        }

        if (result is SingleResult single)
        {
            await NextAsync(single);
        }
        else
        {
            await foreach (var response in ((ResponseStream)result).WithCancellation(_stop.Token))
            {
                using (response)
                {
                    await NextAsync(response);
                }
            }
        }

        if (end(this))
        {
            await writer.SendAsync("complete", id, default);
        }
    }

    private ValueTask NextAsync(SingleResult result)
    {
        _stop.Token.ThrowIfCancellationRequested();
        return writer.SendAsync("next", id, result.Json);
    }

    private async Task WriteAsync(RequestProblemException problem, Func<SocketOperation, bool> end)
    {
        using var output = new JsonOutput(512);
        ResponseWriter.Write(output, problem);
        await WriteErrorsAsync(output.Written, end);
    }

    private async Task WriteErrorsAsync(ReadOnlyMemory<byte> response, Func<SocketOperation, bool> end)
    {
        if (end(this))
        {
            await writer.SendErrorsAsync(id, response);
        }
    }
}
