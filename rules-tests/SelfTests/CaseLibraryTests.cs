using Digital40.RulesTests.Reading;

namespace Digital40.RulesTests.SelfTests;

/// <summary>No folder, file or case is passed over in silence.</summary>
public sealed class CaseLibraryTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("cases-").FullName;

    private static string ShippedEdition => Path.Combine(AppContext.BaseDirectory, "Editions", "2568", "rubric.yaml");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Edition_HasNoFolderOfCases_IsAProblem()
    {
        Edition("2568", File.ReadAllText(ShippedEdition));

        Assert.Equal(["The edition 2568 has no cases."], Assert.Single(Read()).Problems);
    }

    [Fact]
    public void Edition_HasAFolderWithoutCases_IsAProblem()
    {
        Edition("2568", File.ReadAllText(ShippedEdition));
        Case("2568", "readme.txt", "no cases");

        Assert.Equal(["The edition 2568 has no cases."], Assert.Single(Read()).Problems);
    }

    [Fact]
    public void Cases_HaveNoEdition_IsAProblem()
    {
        Case("2569", "1.1.yaml", "cases: []");

        Assert.Equal(["There are cases for 2569 and no edition."], Assert.Single(Read()).Problems);
    }

    [Fact]
    public void Edition_CannotBeRead_ItsErrorsAreTheProblems()
    {
        Edition("2568", "edition: soon");
        Case("2568", "1.1.yaml", "cases: []");

        var problems = Assert.Single(Read()).Problems;

        Assert.True(problems.Count > 1);
        Assert.All(problems, problem => Assert.StartsWith("rubric.yaml:", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Files_OfAFolder_AreReadInOrderGoodAndBroken()
    {
        Edition("2568", File.ReadAllText(ShippedEdition));
        Case("2568", "b.yaml", "cases: [");
        Case("2568", "a.yaml", "cases: [{ name: nothing, facts: [], expect: { points: 0 } }]");

        var folder = Assert.Single(Read());

        Assert.Empty(folder.Problems);
        Assert.Equal(["a.yaml 1 0", "b.yaml 0 1"], folder.Files.Select(file => $"{file.Name} {file.Cases.Count} {file.Errors.Count}"));
    }

    private IReadOnlyList<CaseFolder> Read() => CaseLibrary.Read(Path.Combine(_root, "cases"), Path.Combine(_root, "editions"));

    private void Edition(string year, string text) => Write(Path.Combine(_root, "editions", year), "rubric.yaml", text);

    private void Case(string year, string name, string text) => Write(Path.Combine(_root, "cases", year), name, text);

    private static void Write(string folder, string name, string text)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), text);
    }
}
