using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>All cases: a folder for each year, beside the folders of the editions.</summary>
internal static class CaseLibrary
{
    private static readonly Lazy<IReadOnlyList<CaseFolder>> Shipped =
        new(() => Read(Path.Combine(AppContext.BaseDirectory, "Cases"), Path.Combine(AppContext.BaseDirectory, "Editions")));

    /// <summary>The folders that stand beside this assembly, earliest year first.</summary>
    public static IReadOnlyList<CaseFolder> Folders => Shipped.Value;

    /// <summary>Reads the folders of all years that have cases or an edition, earliest first.</summary>
    /// <param name="cases">The folder that holds the years' folders of cases.</param>
    /// <param name="editions">The folder that holds the years' editions.</param>
    public static IReadOnlyList<CaseFolder> Read(string cases, string editions) =>
    [
        .. from year in Years(cases).Union(Years(editions)).Order(StringComparer.Ordinal)
           select ReadYear(year, Path.Combine(cases, year), Path.Combine(editions, year)),
    ];

    private static IEnumerable<string> Years(string folder) =>
        Directory.Exists(folder) ? Directory.GetDirectories(folder).Select(year => Path.GetFileName(year)) : [];

    private static CaseFolder ReadYear(string year, string cases, string edition)
    {
        if (!Directory.Exists(edition))
        {
            return new CaseFolder(year, null, [], [$"There are cases for {year} and no edition."]);
        }

        var result = EditionLoader.Load(edition);
        if (result.Edition is not { } loaded)
        {
            return new CaseFolder(year, null, [], [.. result.Errors.Select(error => error.ToString())]);
        }

        var paths = Directory.Exists(cases) ? Directory.GetFiles(cases, "*.yaml") : [];
        var names = paths.Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
        List<CaseFile> files = [.. names.Select(name => CaseFileReader.Read(cases, name, loaded))];
        return new CaseFolder(year, loaded, files, files.Count > 0 ? [] : [$"The edition {year} has no cases."]);
    }
}
