using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tests.Rubrics;

public sealed class EditionWatcherTests
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);

    [Fact]
    public void Watcher_AfterTheQuiet_ReloadsOnce()
    {
        using var folder = new RubricFolder();
        var store = new EditionStore(folder.Root);
        var time = new ManualTime();
        using var watcher = new EditionWatcher(store, time, Quiet);
        folder.Write(RubricFolder.Edited("pages-at-most: 25", "pages-at-most: 30"));
        watcher.Touch();
        watcher.Touch();
        Assert.Equal(25, Pages(store));
        Assert.Equal(Quiet, time.Due);
        time.Elapse();
        Assert.Equal(30, Pages(store));
    }

    [Fact]
    public async Task Watcher_AFileThatChanges_BeginsTheQuiet()
    {
        using var folder = new RubricFolder();
        var time = new ManualTime();
        using var watcher = new EditionWatcher(new EditionStore(folder.Root), time, Quiet);
        folder.Write("# changed");
        await time.Begun.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(Quiet, time.Due);
    }

    [Fact]
    public void Watcher_BeforeAnyChange_Waits()
    {
        using var folder = new RubricFolder();
        var time = new ManualTime();
        using var watcher = new EditionWatcher(new EditionStore(folder.Root), time);
        Assert.Equal(Timeout.InfiniteTimeSpan, time.Due);
    }

    [Fact]
    public void Watcher_OfNoFolder_DoesNothing()
    {
        using var watcher = new EditionWatcher(new EditionStore(Path.Combine(Path.GetTempPath(), "no-such-editions")), new ManualTime());
        watcher.Touch();
    }

    private static int Pages(EditionStore store) => store.Find(2568)!.InForce.InnovationForm.MaximumPages;

    /// <summary>Time that passes when a test says so, with one timer.</summary>
    private sealed class ManualTime : TimeProvider, ITimer
    {
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Action _callback = () => { };

        public TimeSpan Due { get; private set; }

        public Task Begun => _begun.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _callback = () => callback(state);
            Due = dueTime;
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime;
            _begun.TrySetResult();
            return true;
        }

        public void Elapse() => _callback();

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
