using Digital40.Rules.Facts;

namespace Digital40.Rules.Tool.Input;

/// <summary>Finds the offices that somebody names by their codes.</summary>
internal static class OfficeChoice
{
    private const int MostListed = 12;

    /// <summary>The offices of codes, in the sheet's order; all of them where none is named.</summary>
    /// <param name="sheet">The offices there are.</param>
    /// <param name="codes">The codes; may be empty.</param>
    /// <param name="problems">Takes every code that is nobody's.</param>
    public static IReadOnlyList<Office> Among(FactSheet sheet, IReadOnlyCollection<string> codes, InputProblems problems)
    {
        foreach (var code in codes.Where(code => sheet.Offices.All(office => office.Code != code)))
        {
            problems.Add(InputProblem.OfOption("--office", "office-unknown", "The facts have no such office", Expected(sheet), $"'{code}'"));
        }

        return codes.Count == 0 ? sheet.Offices : [.. sheet.Offices.Where(office => codes.Contains(office.Code))];
    }

    private static string Expected(FactSheet sheet)
    {
        var listed = string.Join(", ", sheet.Offices.Take(MostListed).Select(office => office.Code));
        return sheet.Offices.Count > MostListed ? $"one of {listed}, … {sheet.Offices[^1].Code}" : $"one of {listed}";
    }
}
