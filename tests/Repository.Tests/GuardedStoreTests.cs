using System.Text.RegularExpressions;

namespace Digital40.Repository.Tests;

/// <summary>
/// Whoever comes in by a door, GraphQL or another, meets the gate. So only classes that ask it name the stores: those called Guarded, and the gate's own. What runs
/// for nobody, at start-up or on the command line, does as well.
/// </summary>
public partial class GuardedStoreTests
{
    private static readonly string[] WithoutCallers = ["Commands", "Exporting", "Hosting", "Seeding"];

    [Fact]
    public void Stores_InTheService_AreNamedOnlyBehindTheGate()
    {
        var stores = Stores();
        var api = Path.Combine(RepositoryFolder.Path, "src", "Api");

        var open = Sources(api)
            .Where(file => !IsAllowed(Path.GetRelativePath(api, file)))
            .Where(file => File.ReadLines(file).Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Words().Matches(line).Any(word => stores.Contains(word.Value))))
            .Select(file => Path.GetRelativePath(api, file));

        Assert.Empty(open);
    }

    [Fact]
    public void Stores_OfPersistence_AreFound() => Assert.Superset(new HashSet<string> { "FactStore", "ScoreStore", "OfficeStore", "EvidenceStore" }, Stores());

    private static bool IsAllowed(string path)
    {
        var folder = path.Split(Path.DirectorySeparatorChar)[0];
        return folder == "Access" || WithoutCallers.Contains(folder) || Path.GetFileName(path).StartsWith("Guarded", StringComparison.Ordinal);
    }

    private static HashSet<string> Stores() =>
        [.. Sources(Path.Combine(RepositoryFolder.Path, "src", "Persistence")).SelectMany(file => StoreClasses().Matches(File.ReadAllText(file))).Select(found => found.Groups[1].Value)];

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    [GeneratedRegex(@"\bpublic sealed (?:partial )?class (\w+Store)\b")]
    private static partial Regex StoreClasses();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
