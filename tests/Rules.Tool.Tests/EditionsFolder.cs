namespace Digital40.Rules.Tool.Tests;

/// <summary>A folder of editions of its own, gone when the test is over.</summary>
internal sealed class EditionsFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rules-tool-");

    /// <summary>The folder.</summary>
    public string Path => _folder.FullName;

    /// <summary>The text of the edition that the tool comes with.</summary>
    public static string Rubric => File.ReadAllText(System.IO.Path.Join(AppContext.BaseDirectory, "Editions", "2568", "rubric.yaml"));

    /// <summary>Adds the edition that the tool comes with, under its year or another, with texts replaced.</summary>
    public EditionsFolder With(string year, params (string Old, string New)[] replacements)
    {
        var text = replacements.Prepend(("edition: 2568", $"edition: {year}")).Aggregate(Rubric, Replaced);
        File.WriteAllText(System.IO.Path.Join(_folder.CreateSubdirectory(year).FullName, "rubric.yaml"), text);
        return this;
    }

    /// <summary>Adds a file.</summary>
    public EditionsFolder WithFile(string name, string text)
    {
        File.WriteAllText(System.IO.Path.Join(Path, name), text);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Replaced(string text, (string Old, string New) replacement)
    {
        Assert.Contains(replacement.Old, text, StringComparison.Ordinal);
        return text.Replace(replacement.Old, replacement.New, StringComparison.Ordinal);
    }
}
