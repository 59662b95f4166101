namespace Digital40.Api.Tests.Editions;

/// <summary>A copy of the editions that a test may change; deleted when it is done.</summary>
internal sealed class EditionFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("digital40-editions-").FullName;

    public EditionFolder()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Editions");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_path, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The settings of a service that reads this folder.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Rubrics:Path"] = _path };

    /// <summary>Replaces a text that is there once in the rubric of 2568.</summary>
    public void Replace(string text, string by)
    {
        var file = Path.Combine(_path, "2568", "rubric.yaml");
        var content = File.ReadAllText(file);
        Assert.Equal(2, content.Split(text).Length);
        File.WriteAllText(file, content.Replace(text, by, StringComparison.Ordinal));
    }

    /// <summary>Adds the folder of a year whose rubric is a text.</summary>
    public void Add(int year, string rubric)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_path, $"{year}"));
        File.WriteAllText(Path.Combine(folder.FullName, "rubric.yaml"), rubric);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
