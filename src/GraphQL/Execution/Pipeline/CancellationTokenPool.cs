using System.Collections.Concurrent;

namespace Digital40.GraphQL.Execution.Pipeline;

/// <summary>Sources of cancellation that were not cancelled, to be used again with their timer.</summary>
internal sealed class CancellationTokenPool(TimeProvider time)
{
    private const int Capacity = 64;

    private readonly ConcurrentQueue<CancellationTokenSource> _sources = [];

    /// <summary>A source that is not cancelled and has no timer set.</summary>
    public CancellationTokenSource Rent() =>
        _sources.TryDequeue(out var source) ? source : new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);

    /// <summary>Takes a source back, or disposes it when it was cancelled.</summary>
    public void Return(CancellationTokenSource source)
    {
        if (_sources.Count < Capacity && source.TryReset())
        {
            _sources.Enqueue(source);
        }
        else
        {
            source.Dispose();
        }
    }
}
