namespace Digital40.Rules.Rubrics;

/// <summary>Reloads a store when its folder changes, once the folder has been quiet for a while.</summary>
public sealed class EditionWatcher : IDisposable
{
    private readonly EditionStore _store;
    private readonly TimeSpan _quiet;
    private readonly ITimer _timer;
    private readonly FileSystemWatcher? _files;

    /// <summary>Begins to watch.</summary>
    /// <param name="store">The store to reload; its events tell what came of it.</param>
    /// <param name="time">What the quiet is measured with.</param>
    /// <param name="quiet">How long nothing may change before the store is reloaded; half a second where none is given.</param>
    public EditionWatcher(EditionStore store, TimeProvider time, TimeSpan? quiet = null)
    {
        _store = store;
        _quiet = quiet ?? TimeSpan.FromMilliseconds(500);
        _timer = time.CreateTimer(_ => _store.Reload(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _files = Directory.Exists(store.Folder) ? Watch(store.Folder) : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _files?.Dispose();
        _timer.Dispose();
    }

    /// <summary>Something in the folder changed: the quiet begins anew.</summary>
    internal void Touch() => _timer.Change(_quiet, Timeout.InfiniteTimeSpan);

    private FileSystemWatcher Watch(string folder)
    {
        var files = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        files.Changed += (_, _) => Touch();
        files.Created += (_, _) => Touch();
        files.Deleted += (_, _) => Touch();
        files.Renamed += (_, _) => Touch();
        files.Error += (_, _) => Touch();
        files.EnableRaisingEvents = true;
        return files;
    }
}
