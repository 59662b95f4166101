using System.Threading.Tasks.Sources;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>The turns that are ready, and the signal that one has come. Many threads post, one execution takes.</summary>
internal sealed class TurnQueue : IValueTaskSource
{
    private readonly Lock _gate = new();
    private readonly Queue<ITurn> _ready = [];
    private ManualResetValueTaskSourceCore<bool> _signal = new() { RunContinuationsAsynchronously = true };
    private bool _waiting;
    private bool _woken;
    private bool _closed;

    /// <summary>Adds a turn, and wakes the execution when it waits.</summary>
    public void Post(ITurn turn)
    {
        bool closed;
        lock (_gate)
        {
            closed = _closed;
            if (!closed)
            {
                _ready.Enqueue(turn);
                if (!_waiting)
                {
                    return;
                }

                _waiting = false;
            }
        }

        if (closed)
        {
            turn.Discard();
        }
        else
        {
            _signal.SetResult(true);
        }
    }

    /// <summary>Discards the turns that are there and those that still come.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
        }

        while (Take() is { } turn)
        {
            turn.Discard();
        }
    }

    /// <summary>Wakes the execution when it waits, without a turn.</summary>
    public void Wake()
    {
        lock (_gate)
        {
            if (!_waiting)
            {
                _woken = true;
                return;
            }

            _waiting = false;
        }

        _signal.SetResult(true);
    }

    /// <summary>Takes the next turn, or gives null when there is none.</summary>
    public ITurn? Take()
    {
        lock (_gate)
        {
            return _ready.TryDequeue(out var turn) ? turn : null;
        }
    }

    /// <summary>Waits until there is a turn, or somebody wakes the execution.</summary>
    public ValueTask WaitAsync()
    {
        lock (_gate)
        {
            if (_ready.Count > 0 || _woken)
            {
                _woken = false;
                return ValueTask.CompletedTask;
            }

            _signal.Reset();
            _waiting = true;
            return new ValueTask(this, _signal.Version);
        }
    }

    void IValueTaskSource.GetResult(short token) => _signal.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _signal.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _signal.OnCompleted(continuation, state, token, flags);
}
