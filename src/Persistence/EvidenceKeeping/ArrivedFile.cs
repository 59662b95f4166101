namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>A file that was received and checked, and is not in the store yet. Disposing of it removes it, unless it was kept.</summary>
public sealed class ArrivedFile : IDisposable
{
    private readonly string _arrived;
    private readonly string _place;

    internal ArrivedFile(string arrived, StoredFile file, string place)
    {
        _arrived = arrived;
        _place = place;
        File = file;
    }

    /// <summary>What it is.</summary>
    public StoredFile File { get; }

    /// <summary>Removes the file where it was not kept.</summary>
    public void Dispose() => System.IO.File.Delete(_arrived);

    /// <summary>Puts the file into the store, in the last step of the write that names it, so that nothing is kept that no evidence names.</summary>
    internal void Keep()
    {
        var folder = Path.GetDirectoryName(_place)!;
        Directory.CreateDirectory(folder);
        if (!System.IO.File.Exists(_place))
        {
            // The same file may arrive twice at once: both renames are whole, and the contents are the same.
            System.IO.File.Move(_arrived, _place, overwrite: true);
            FolderFlush.Flush(folder);
            FolderFlush.Flush(Path.GetDirectoryName(folder)!);
        }
    }
}
