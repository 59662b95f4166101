using Microsoft.Extensions.Logging;

namespace Digital40.GraphQL.AspNetCore.Sockets;

/// <summary>The operations that run on a WebSocket.</summary>
internal sealed class SocketOperations(int limit, ILogger logger)
{
    private static readonly Action<ILogger, Exception?> LogUnexpected =
        LoggerMessage.Define(LogLevel.Error, new EventId(3, "UnexpectedSocketError"), "An operation of a WebSocket ended in an unexpected exception.");

    private readonly Lock _lock = new();
    private readonly Dictionary<string, SocketOperation> _operations = new(StringComparer.Ordinal);
    private readonly HashSet<Task> _running = [];

    /// <summary>Whether there are as many as there may be. What was stopped counts until it has ended.</summary>
    public bool IsFull
    {
        get
        {
            lock (_lock)
            {
                return _running.Count >= limit;
            }
        }
    }

    /// <summary>Whether an operation with this id runs.</summary>
    public bool Contains(string id)
    {
        lock (_lock)
        {
            return _operations.ContainsKey(id);
        }
    }

    /// <summary>Starts an operation whose id is free.</summary>
    public void Start(SocketOperation operation)
    {
        lock (_lock)
        {
            _operations.Add(operation.Id, operation);
            var running = new Task<Task>(() => RunAsync(operation));
            var ended = running.Unwrap();
            _running.Add(ended);
            _ = ForgetAsync(ended);
            running.Start(TaskScheduler.Default);
        }
    }

    /// <summary>Stops an operation that the client has completed; nothing is sent for it any more.</summary>
    public void Stop(string id)
    {
        SocketOperation? operation;
        lock (_lock)
        {
            _operations.Remove(id, out operation);
        }

        operation?.Stop();
    }

    /// <summary>Waits until all have ended, which they do when the connection's token is cancelled.</summary>
    public Task EndAsync()
    {
        Task[] running;
        lock (_lock)
        {
            running = [.. _running];
        }

        return Task.WhenAll(running);
    }

    private async Task RunAsync(SocketOperation operation)
    {
        try
        {
            await operation.RunAsync(Remove);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or System.Net.WebSockets.WebSocketException)
        {
            // It was stopped, or the connection has ended.
        }
        catch (Exception exception)
        {
            LogUnexpected(logger, exception);
        }
    }

    private async Task ForgetAsync(Task running)
    {
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_lock)
        {
            _running.Remove(running);
        }
    }

    private bool Remove(SocketOperation operation)
    {
        lock (_lock)
        {
            return _operations.TryGetValue(operation.Id, out var current) && current == operation && _operations.Remove(operation.Id);
        }
    }
}
