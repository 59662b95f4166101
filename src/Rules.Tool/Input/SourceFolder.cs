namespace Digital40.Rules.Tool.Input;

/// <summary>The source that a rule author works in: where editions and their cases are written.</summary>
/// <param name="Editions">The folder of editions.</param>
/// <param name="Cases">The folder of cases; <c>null</c> where there is none.</param>
internal sealed record SourceFolder(string Editions, string? Cases)
{
    private static readonly string EditionsWithin = Path.Join("src", "Rules", "Editions");
    private const string CasesWithin = "rules-tests";

    /// <summary>The source that a folder lies in, itself or any above it; <c>null</c> where there is none.</summary>
    public static SourceFolder? Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var editions = Path.Join(at.FullName, EditionsWithin);
            if (Directory.Exists(editions))
            {
                var cases = Path.Join(at.FullName, CasesWithin);
                return new SourceFolder(editions, Directory.Exists(cases) ? cases : null);
            }
        }

        return null;
    }
}
