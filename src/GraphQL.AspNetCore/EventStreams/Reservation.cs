using Digital40.GraphQL.AspNetCore.Http;

namespace Digital40.GraphQL.AspNetCore.EventStreams;

/// <summary>A stream that carries several operations, from its reservation to its end.</summary>
internal sealed class Reservation : IDisposable
{
    private readonly int _maxOperations;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, CancellationTokenSource> _operations = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource<EventStreamWriter> _writer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _end;
    private bool _isTaken;
    private bool _isEnded;

    public Reservation(string token, int maxOperations, CancellationToken stopping)
    {
        Token = token;
        _maxOperations = maxOperations;
        _end = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Ended = _end.Token;
    }

    /// <summary>What only the client that made the reservation knows.</summary>
    public string Token { get; }

    /// <summary>Is cancelled when the stream ends.</summary>
    public CancellationToken Ended { get; }

    /// <summary>Ends the reservation when no stream comes for it in time.</summary>
    public ITimer? Expiry { get; set; }

    /// <summary>Takes the reservation for a stream; only one may.</summary>
    public bool TryTake()
    {
        lock (_lock)
        {
            if (_isTaken || _isEnded)
            {
                return false;
            }

            _isTaken = true;
        }

        Expiry?.Dispose();
        return true;
    }

    /// <summary>Ends a reservation that no stream has come for.</summary>
    public bool TryExpire()
    {
        lock (_lock)
        {
            return !_isTaken && !_isEnded && (_isEnded = true);
        }
    }

    /// <summary>The stream is open: operations that wait may write.</summary>
    public void Open(EventStreamWriter writer) => _writer.TrySetResult(writer);

    /// <summary>Waits for the stream.</summary>
    public Task<EventStreamWriter> WriterAsync(CancellationToken cancellationToken) => _writer.Task.WaitAsync(cancellationToken);

    /// <summary>Adds an operation.</summary>
    /// <returns>What stops it.</returns>
    /// <exception cref="RequestProblemException">The id is taken, or there are too many.</exception>
    public CancellationTokenSource Add(string operationId)
    {
        lock (_lock)
        {
            if (_isEnded)
            {
                throw StreamProblem.NotFound();
            }

            if (_operations.ContainsKey(operationId))
            {
                throw StreamProblem.OperationExists();
            }

            if (_operations.Count >= _maxOperations)
            {
                throw StreamProblem.TooManyOperations();
            }

            return _operations[operationId] = CancellationTokenSource.CreateLinkedTokenSource(Ended);
        }
    }

    /// <summary>Stops an operation, if it runs.</summary>
    public void Stop(string operationId)
    {
        CancellationTokenSource? operation;
        lock (_lock)
        {
            _operations.Remove(operationId, out operation);
        }

        try
        {
            operation?.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended by itself.
        }
    }

    /// <summary>Forgets an operation that has ended by itself.</summary>
    public void Remove(string operationId, CancellationTokenSource operation)
    {
        lock (_lock)
        {
            if (_operations.TryGetValue(operationId, out var current) && current == operation)
            {
                _operations.Remove(operationId);
            }
        }
    }

    /// <summary>Ends the stream and all its operations.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isEnded = true;
        }

        Expiry?.Dispose();
        _end.Cancel();
        _end.Dispose();
    }
}
