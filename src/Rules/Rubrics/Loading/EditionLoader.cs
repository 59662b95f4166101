using System.Globalization;

namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads an edition from its folder. Bad input never throws: every error is returned, with its place.</summary>
public static class EditionLoader
{
    /// <summary>The file every edition has.</summary>
    public const string FileName = "rubric.yaml";

    /// <summary>Reads an edition and proves that each single option of its register gives a rubric too.</summary>
    /// <param name="folder">The edition's folder, holding <see cref="FileName"/>.</param>
    public static EditionLoadResult Load(string folder)
    {
        var errors = new List<RubricError>();
        var content = FolderContent.Read(folder, errors);
        if (!content.Files.TryGetValue(FileName, out var text) && errors.Count == 0)
        {
            errors.Add(FolderContent.Error(FileName, RubricErrorCodes.FileMissing, "a file", "none"));
        }

        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        return errors.Count > 0 ? new EditionLoadResult(null, errors) : Read(text!, ContentHash.Of(content.Files), name);
    }

    private static EditionLoadResult Read(string text, string hash, string folderName)
    {
        var problems = new Problems(FileName);
        if (SourceReader.Read(text, problems) is not { } root)
        {
            return new EditionLoadResult(null, problems.Sorted());
        }

        var source = new RubricSource(FileName, root, hash);
        var register = RegisterBinder.Bind(root, problems);
        var inForce = RubricBinder.Bind(root, Interpretation.InForce, hash, problems);
        var unconfirmed = UnconfirmedValues.In(root);
        var draft = root["status"] is SourceScalar { Text: "draft" };
        ReportUnconfirmed(unconfirmed, draft, root, problems);
        ReportYear(root, folderName, problems);
        var errors = problems.Sorted();
        var rubrics = new List<Rubric> { inForce };
        IReadOnlyList<RubricError> all = [.. errors, .. OptionErrors(source, register, errors, rubrics)];
        return all.Count > 0 ? new EditionLoadResult(null, all) : new EditionLoadResult(new Edition(source, register, rubrics, unconfirmed, draft), []);
    }

    /// <summary>What single departures add to the errors of what is in force; the rubrics that have none are handed out.</summary>
    private static IEnumerable<RubricError> OptionErrors(RubricSource source, Register register, IReadOnlyList<RubricError> known, List<Rubric> rubrics)
    {
        var places = known.Select(error => error with { Under = null }).ToHashSet();
        foreach (var departure in register.Departures())
        {
            var problems = new Problems(source.File, departure.Canonical);
            if (source.Bind(register, departure, problems) is { } rubric)
            {
                rubrics.Add(rubric);
            }

            foreach (var error in problems.Sorted().Where(error => !places.Contains(error with { Under = null })))
            {
                yield return error;
            }
        }
    }

    private static void ReportUnconfirmed(IReadOnlyList<UnconfirmedValue> unconfirmed, bool draft, SourceMapping root, Problems problems)
    {
        foreach (var value in draft ? [] : unconfirmed)
        {
            var place = root with { Line = value.Line, Column = value.Column };
            problems.Add(RubricErrorCodes.Unconfirmed, place, new SourcePath(value.Path), "a confirmed value in a final edition", "!confirm");
        }
    }

    private static void ReportYear(SourceMapping root, string folderName, Problems problems)
    {
        var numbered = int.TryParse(folderName, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (numbered && root["edition"] is SourceScalar year && year.Text != folderName)
        {
            problems.Add(RubricErrorCodes.YearFolder, year, new SourcePath("edition"), $"the folder's name {folderName}", year.Described);
        }
    }
}
