using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Execution.Pipeline;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>
/// When a request has to end: its time has passed, or its client has gone. A token is made only when somebody asks for it, so that a request that is
/// answered at once needs no timer.
/// </summary>
internal sealed class Deadline(CancellationTokenPool tokens, TimeProvider time)
{
    private const int ChecksBetweenLooks = 1_024;

    private readonly Lock _gate = new();
    private CancellationToken _caller;
    private TimeSpan _timeout;
    private long _started;
    private CancellationTokenSource? _source;
    private CancellationTokenRegistration _registration;
    private int _checks;

    /// <summary>Whether the time has passed, not the client gone.</summary>
    public bool IsTimeout => !_caller.IsCancellationRequested && IsPassed;

    /// <summary>Whether the request has to end.</summary>
    public bool IsPassed => _caller.IsCancellationRequested || _source is { IsCancellationRequested: true } || time.GetElapsedTime(_started) >= _timeout;

    /// <summary>Is cancelled when the request has to end.</summary>
    public CancellationToken Token
    {
        get
        {
            lock (_gate)
            {
                return (_source ??= CreateSource()).Token;
            }
        }
    }

    /// <summary>Begins to count.</summary>
    public void Begin(TimeSpan timeout, CancellationToken caller)
    {
        _timeout = timeout == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : timeout;
        _caller = caller;
        _started = time.GetTimestamp();
        _checks = ChecksBetweenLooks;
    }

    /// <summary>Looks from time to time whether the request has to end. Called for each object.</summary>
    /// <exception cref="OperationCanceledException">It has to end.</exception>
    public void Check()
    {
        if (--_checks <= 0)
        {
            _checks = ChecksBetweenLooks;
            if (IsPassed)
            {
                throw new OperationCanceledException(_caller);
            }
        }
    }

    /// <summary>Whether an exception ends the whole execution, and is not to become an error of a field.</summary>
    public bool Ends(Exception exception) => exception is ResponseLimitException || (exception is OperationCanceledException && IsPassed);

    /// <summary>Stops counting.</summary>
    public void End()
    {
        _registration.Dispose();
        if (_source is { } source)
        {
            tokens.Return(source);
        }

        _source = null;
        _caller = default;
        _registration = default;
    }

    private CancellationTokenSource CreateSource()
    {
        var source = tokens.Rent();
        if (_timeout != TimeSpan.MaxValue)
        {
            var left = _timeout - time.GetElapsedTime(_started);
            source.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        }

        _registration = _caller.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source);
        return source;
    }
}
