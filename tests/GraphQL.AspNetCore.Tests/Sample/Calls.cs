namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>Counts what resolvers do, so that tests can see that something was not done, has begun or has ended.</summary>
public sealed class Calls
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How often <c>hello</c> was resolved.</summary>
    public int Hellos { get; private set; }

    /// <summary>How many streams and waits were opened.</summary>
    public int Opened { get; private set; }

    /// <summary>How many streams and waits have ended.</summary>
    public int Closed { get; private set; }

    /// <summary>Waits until something is so; fails when it never is.</summary>
    public async Task UntilAsync(Func<Calls, bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (isSo(this))
                {
                    return;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(patience.Token);
        }
    }

    internal void Hello() => Change(() => Hellos++);

    internal void Open() => Change(() => Opened++);

    internal void Close() => Change(() => Closed++);

    private void Change(Action change)
    {
        lock (_lock)
        {
            change();
            _changed.SetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
