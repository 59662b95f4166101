using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>Reads case files. A bad one never throws: every error is returned, with its place, and then none of its cases.</summary>
internal static class CaseFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="folder">The folder of the edition's cases.</param>
    /// <param name="name">The file's name within the folder.</param>
    /// <param name="edition">The edition that the cases are about.</param>
    public static CaseFile Read(string folder, string name, Edition edition) =>
        Read(folder, name, File.ReadAllText(Path.Combine(folder, name)), edition);

    /// <summary>Reads the text of a file.</summary>
    /// <param name="folder">The folder that files named by cases stand in.</param>
    /// <param name="name">The file's name within the folder.</param>
    /// <param name="text">The text.</param>
    /// <param name="edition">The edition that the cases are about.</param>
    public static CaseFile Read(string folder, string name, string text, Edition edition)
    {
        var problems = new Problems(name);
        var cases = SourceReader.Read(text, problems) is { } root ? Bind(new Fields(root, SourcePath.Root, problems), folder, name, edition) : [];
        return problems.Count == 0 ? new CaseFile(name, cases, []) : new CaseFile(name, [], problems.Sorted());
    }

    private static List<RubricCase> Bind(Fields file, string folder, string name, Edition edition)
    {
        var scope = new CaseScope
        {
            Edition = edition,
            Folder = folder,
            File = name,
            Criterion = Criterion(file, edition),
            Office = file.Optional("office"),
            Offices = file.Optional("offices"),
            Fact = file.OptionalMapping("fact")?.Node,
            Sets = Sets(file),
        };
        var cases = file.Items("cases").Select(fields => CaseBinder.Bind(fields, scope)).ToList();
        if (cases.Count == 0 && file.Has("cases"))
        {
            file.Problem(CaseErrorCodes.NoCases, "cases", "at least one case", "none");
        }

        RefuseDuplicates(cases, file);
        file.Done();
        return cases;
    }

    private static string? Criterion(Fields file, Edition edition)
    {
        var code = file.OptionalText("criterion");
        var known = edition.InForce.Criteria.Select(criterion => criterion.Code).ToList();
        if (code is not null && !known.Contains(code))
        {
            file.Problem(CaseErrorCodes.Unknown, "criterion", $"one of {string.Join(", ", known)}", $"'{code}'");
        }

        return code;
    }

    private static Dictionary<string, SourceSequence> Sets(Fields file)
    {
        var sets = new Dictionary<string, SourceSequence>(StringComparer.Ordinal);
        foreach (var (name, value) in file.OptionalMapping("sets")?.Node.Entries ?? [])
        {
            if (Values.Sequence(value, file.Path.Then("sets").Then(name.Text), file.Problems) is { } facts)
            {
                sets.Add(name.Text, facts);
            }
        }

        return sets;
    }

    private static void RefuseDuplicates(List<RubricCase> cases, Fields file)
    {
        foreach (var again in cases.GroupBy(one => one.Name, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
        {
            file.Problems.Add(CaseErrorCodes.NameDuplicate, again.Place, file.Path.Then("cases"), "each name once", $"'{again.Name}' again");
        }
    }
}
