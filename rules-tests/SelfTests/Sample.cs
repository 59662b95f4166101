using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.RulesTests.Reading;

namespace Digital40.RulesTests.SelfTests;

/// <summary>Case files that are written in a test, read for the 2568 edition.</summary>
internal static class Sample
{
    /// <summary>The folder that these files are said to stand in.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Cases", "2568");

    /// <summary>The edition.</summary>
    public static Edition Edition { get; } = CaseLibrary.Folders.Single(folder => folder.Year == "2568").Edition!;

    /// <summary>A file of the name <c>sample.yaml</c>.</summary>
    public static CaseFile Read(string text) => CaseFileReader.Read(Folder, "sample.yaml", text, Edition);

    /// <summary>The only case of a file without errors.</summary>
    public static RubricCase ReadOne(string text)
    {
        var file = Read(text);
        Assert.Empty(file.Errors.Select(error => error.ToString()));
        return Assert.Single(file.Cases);
    }

    /// <summary>Each error of a file as <c>line:column code</c>, in order.</summary>
    public static IEnumerable<string> Errors(string text) =>
        Read(text).Errors.Select(error => FormattableString.Invariant($"{error.Line}:{error.Column} {error.Code}"));

    /// <summary>What a case is that lists these facts, written in YAML.</summary>
    public static RubricCase CaseOf(string facts, string rest = "") => ReadOne($$"""
        cases:
          - name: a case
            {{rest}}
            facts:
        {{facts}}
            expect: { points: 0 }
        """);

    /// <summary>The facts that a list of facts means.</summary>
    public static IReadOnlyList<Fact> FactsOf(string facts, string rest = "")
    {
        var result = CaseOf(facts, rest).Input.Read(Edition.InForce);
        Assert.Empty(result.Errors.Select(error => error.ToString()));
        return result.Sheet!.Facts;
    }
}
