using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Digital40.Persistence.Changes;

/// <summary>
/// Tells listeners of this process what has been committed. Nothing is kept: who listens later hears later changes. A listener that throws is logged and goes
/// on listening; neither the writer, whose commit stands, nor any other listener notices.
/// </summary>
public sealed class ChangeFeed
{
    private static readonly Action<ILogger, Type, Exception?> LogFailure =
        LoggerMessage.Define<Type>(LogLevel.Error, new EventId(1, "ListenerFailed"), "A listener failed on a {Change}.");

    private readonly ILogger<ChangeFeed> _logger;
    private ImmutableArray<Action<Change>> _listeners = [];

    internal ChangeFeed(ILogger<ChangeFeed> logger) => _logger = logger;

    /// <summary>Listens to every change from now on.</summary>
    /// <param name="listener">
    /// Is called on the writer's thread after the commit, once for each change in the order in which they were made; the changes of two writes may come from
    /// two threads at once. It must be quick: the writer waits for it.
    /// </param>
    /// <returns>Stops listening when disposed.</returns>
    public IDisposable Listen(Action<Change> listener)
    {
        ImmutableInterlocked.Update(ref _listeners, (listeners, added) => listeners.Add(added), listener);
        return new Subscription(this, listener);
    }

    internal void Publish(IReadOnlyList<Change> changes)
    {
        foreach (var change in changes)
        {
            foreach (var listener in _listeners)
            {
                Tell(listener, change);
            }
        }
    }

    private void Tell(Action<Change> listener, Change change)
    {
        try
        {
            listener(change);
        }
        catch (Exception error)
        {
            LogFailure(_logger, change.GetType(), error);
        }
    }

    private sealed class Subscription(ChangeFeed feed, Action<Change> listener) : IDisposable
    {
        public void Dispose() => ImmutableInterlocked.Update(ref feed._listeners, (listeners, gone) => listeners.Remove(gone), listener);
    }
}
