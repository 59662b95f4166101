using System.Globalization;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Tool.Input;

/// <summary>The editions of a folder, one subfolder a Buddhist year; each is read when it is asked for, once.</summary>
internal sealed class EditionCatalogue
{
    private const string OwnFolder = "Editions";
    private readonly Dictionary<string, EditionLoadResult> _read = new(StringComparer.Ordinal);
    private readonly string _shown;

    private EditionCatalogue(string folder, string shown, IReadOnlyList<int> years)
    {
        Folder = folder;
        _shown = shown;
        Years = years;
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The years that have a folder, earliest first; never empty.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">The folder; <c>null</c> for the editions that came with the tool.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns><c>null</c> when the folder holds no editions.</returns>
    public static EditionCatalogue? Open(string? folder, InputProblems problems)
    {
        var path = folder ?? Path.Join(AppContext.BaseDirectory, OwnFolder);
        try
        {
            IReadOnlyList<int> years = [.. Directory.GetDirectories(path).Select(YearOf).OfType<int>().Order()];
            if (years.Count > 0)
            {
                return new EditionCatalogue(path, folder ?? OwnFolder, years);
            }

            problems.Add(Problem("rubrics-empty", "The folder has no editions", "subfolders named for Buddhist years, such as 2568", $"none in '{path}'"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var isFile = File.Exists(path);
            var found = isFile ? $"a file, '{path}'" : Directory.Exists(path) ? $"'{path}', which may not be read" : $"'{path}', which is not there";
            problems.Add(Problem("rubrics-unreadable", "The editions cannot be read", "a folder of editions", found));
        }

        return null;
    }

    /// <summary>Reads the edition of a year.</summary>
    /// <param name="year">One of the years.</param>
    /// <param name="problems">Takes every error in it.</param>
    public FoundEdition? Load(int year, InputProblems problems)
    {
        var name = year.ToString(CultureInfo.InvariantCulture);
        return Load(Path.Join(Folder, name), Path.Join(_shown, name), problems);
    }

    /// <summary>Reads an edition from its folder, which may be anywhere.</summary>
    /// <param name="folder">The edition's folder.</param>
    /// <param name="problems">Takes every error in it.</param>
    public FoundEdition? Load(string folder, InputProblems problems) => Load(folder, folder, problems);

    private FoundEdition? Load(string folder, string shown, InputProblems problems)
    {
        if (!_read.TryGetValue(folder, out var result))
        {
            result = EditionLoader.Load(folder);
            _read[folder] = result;
        }

        problems.Add(result.Errors.Select(error => InputProblem.Of(error, shown)));
        return result.Edition is { } edition ? new FoundEdition(edition, folder, shown) : null;
    }

    /// <summary>The edition that is meant where none is named: the newest that is not a draft, or the newest of all.</summary>
    /// <returns>Its year.</returns>
    public int Newest()
    {
        var unseen = new InputProblems();
        return Years.Reverse().Where(year => Load(year, unseen) is { Edition.Draft: false }).DefaultIfEmpty(Years[^1]).First();
    }

    private static int? YearOf(string folder) =>
        int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static InputProblem Problem(string code, string message, string expected, string found) =>
        InputProblem.OfOption("--rubrics", code, message, expected, found);
}
