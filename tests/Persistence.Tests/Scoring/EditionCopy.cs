using System.Globalization;
using System.Text.RegularExpressions;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Tests.Scoring;

/// <summary>The edition in a folder of its own, where it can be changed.</summary>
internal sealed partial class EditionCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("digital40-editions-");

    public EditionCopy()
    {
        var source = new EditionStore().Folder;
        foreach (var file in Directory.GetFiles(Path.Combine(source, "2568"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder.FullName, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Store = new EditionStore(_folder.FullName);
    }

    public EditionStore Store { get; }

    /// <summary>Gives the edition another content, and takes it up.</summary>
    public void Change()
    {
        var file = Path.Combine(_folder.FullName, "2568", "rubric.yaml");
        var text = File.ReadAllText(file);
        var changed = Days().Replace(text, match => "due-soon-days: " + (int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) + 1));
        Assert.NotEqual(text, changed);
        File.WriteAllText(file, changed);
        Assert.Single(Store.Reload());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [GeneratedRegex("due-soon-days: ([0-9]+)")]
    private static partial Regex Days();
}
