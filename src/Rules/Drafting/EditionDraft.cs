using System.Globalization;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;
using YamlDotNet.Core;

namespace Digital40.Rules.Drafting;

/// <summary>Begins a new year's edition from an earlier one.</summary>
public static class EditionDraft
{
    /// <summary>
    /// Writes a draft beside the edition it is made from: its rubric with every date moved and every value to be confirmed, and its cases likewise. All of it
    /// is written, or nothing: it is made in folders of its own, read back, and only then moved into place. Nothing is ever overwritten.
    /// </summary>
    /// <param name="editions">The folder of editions; the draft becomes its subfolder <paramref name="toYear"/>.</param>
    /// <param name="fromYear">The Buddhist-era year of the edition that the draft is made from.</param>
    /// <param name="toYear">The Buddhist-era year of the draft.</param>
    /// <param name="cases">
    /// The folder of cases, with a subfolder for each year; without it, or without one for <paramref name="fromYear"/>, there are none to take over.
    /// </param>
    public static EditionDraftResult Create(string editions, int fromYear, int toYear, string? cases = null)
    {
        var (from, to) = (Subfolder(editions, fromYear), Subfolder(editions, toYear));
        var casesFrom = cases is null ? null : Subfolder(cases, fromYear);
        var casesTo = casesFrom is not null && Directory.Exists(casesFrom) ? Subfolder(cases!, toYear) : null;
        var errors = new List<RubricError>(new[] { to, casesTo }.OfType<string>().Where(Path.Exists).Select(Exists));
        errors.AddRange(EditionLoader.Load(from).Errors);
        if (errors.Count > 0)
        {
            return Refused(errors);
        }

        try
        {
            using var rubric = new StagedFolder(to);
            rubric.Write(EditionLoader.FileName, DraftedRubric.Of(File.ReadAllText(Path.Combine(from, EditionLoader.FileName)), fromYear, toYear));
            using var tests = casesTo is null ? null : CaseFiles.Stage(casesFrom!, casesTo, fromYear, toYear);
            return Publish(rubric, tests, LeftOut(from));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or YamlException)
        {
            return Refused([FolderContent.Error(Name(to), RubricErrorCodes.FileUnreadable, "files that can be read and written", error.Message)]);
        }
    }

    private static EditionDraftResult Publish(StagedFolder rubric, StagedFolder? tests, IReadOnlyList<string> leftOut)
    {
        var result = EditionLoader.Load(rubric.Folder);
        if (result.Edition is null)
        {
            return Refused(result.Errors);
        }

        tests?.Publish();
        try
        {
            rubric.Publish();
        }
        catch
        {
            tests?.Withdraw();
            throw;
        }

        return new EditionDraftResult(result.Edition, [.. rubric.Files, .. tests?.Files ?? []], leftOut, []);
    }

    private static EditionDraftResult Refused(IReadOnlyList<RubricError> errors) => new(null, [], [], errors);

    private static RubricError Exists(string folder) => FolderContent.Error(Name(folder), RubricErrorCodes.FolderExists, "no such folder yet", "one");

    private static string Name(string folder) => $"{Path.GetFileName(Path.GetDirectoryName(folder))}/{Path.GetFileName(folder)}";

    private static string Subfolder(string folder, int year) => Path.Combine(Path.GetFullPath(folder), year.ToString(CultureInfo.InvariantCulture));

    private static IReadOnlyList<string> LeftOut(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path))
            .Where(name => name != EditionLoader.FileName)
            .Order(StringComparer.Ordinal)];
}
