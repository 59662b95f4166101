using System.Collections.Immutable;

namespace Digital40.Persistence.Changes;

/// <summary>Tells listeners of this process what has been committed. Nothing is kept: who listens later hears later changes.</summary>
public sealed class ChangeFeed
{
    private ImmutableArray<Action<Change>> _listeners = [];

    /// <summary>Listens to every change from now on.</summary>
    /// <param name="listener">Is called on the writer's thread after the commit; it must be quick and must not throw.</param>
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
                listener(change);
            }
        }
    }

    private sealed class Subscription(ChangeFeed feed, Action<Change> listener) : IDisposable
    {
        public void Dispose() => ImmutableInterlocked.Update(ref feed._listeners, (listeners, gone) => listeners.Remove(gone), listener);
    }
}
