using System.Text;

namespace Digital40.Rules.Drafting;

/// <summary>A folder in the making: written under another name beside its place and moved there at the end; thrown away when it is not.</summary>
internal sealed class StagedFolder : IDisposable
{
    private readonly string _place;
    private readonly List<string> _files = [];
    private bool _isPublished;

    /// <summary>Begins a folder.</summary>
    /// <param name="place">Where it is to be.</param>
    public StagedFolder(string place)
    {
        _place = place;
        Folder = Path.Combine(Path.GetDirectoryName(place)!, $".{Path.GetFileName(place)}-{Path.GetRandomFileName()}");
        Directory.CreateDirectory(Folder);
    }

    /// <summary>Where it is for now.</summary>
    public string Folder { get; }

    /// <summary>The files written so far, at the place where they are to be.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Writes a text as UTF-8.</summary>
    public void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file; its name may have folders in it.</summary>
    public void Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        _files.Add(Path.Combine(_place, name));
    }

    /// <summary>Moves the folder to its place.</summary>
    /// <exception cref="IOException">There is something at its place.</exception>
    public void Publish()
    {
        Directory.Move(Folder, _place);
        _isPublished = true;
    }

    /// <summary>Takes the folder away again from its place, when what belongs to it could not be published.</summary>
    public void Withdraw()
    {
        if (_isPublished)
        {
            Directory.Delete(_place, recursive: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_isPublished && Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
