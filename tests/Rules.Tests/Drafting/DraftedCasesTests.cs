using System.Text;
using Digital40.Rules.Drafting;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Tests.Drafting;

public sealed class DraftedCasesTests
{
    [Fact]
    public void Create_WithCases_MovesTheirDatesAndMarksWhatTheyExpect()
    {
        using var folders = new DraftFolders();
        var result = folders.Create();
        Assert.Equal([Path.Combine(folders.Draft, "rubric.yaml"), Path.Combine(folders.DraftCases, "2.1-survey.yaml")], result.Written);
        var expected = DraftFolders.CasesText
            .Replace("2025", "2026", StringComparison.Ordinal)
            .Replace("๒๕๖๘", "๒๕๖๙", StringComparison.Ordinal)
            .Replace("expect:", "expect: !confirm", StringComparison.Ordinal)
            .Replace("expect-errors:", "expect-errors: !confirm", StringComparison.Ordinal);
        Assert.Equal(expected, File.ReadAllText(Path.Combine(folders.DraftCases, "2.1-survey.yaml")));
    }

    [Fact]
    public void Cases_Drafted_HaveAMarkOnEachExpectation()
    {
        var problems = new Problems("cases.yaml");
        var root = SourceReader.Read(DraftedCases.Of(DraftFolders.CasesText, 2568, 2569), problems)!;
        Assert.Equal(0, problems.Count);
        Assert.Equal(
            ["cases/#1/expect", "cases/#2/expect-errors", "cases/#3/expect"],
            SourceTree.Walk(root, SourcePath.Root).Where(node => node.Node.Unconfirmed).Select(node => node.Path.Text));
    }

    [Fact]
    public void Create_WithFilesThatCasesRead_MovesTheirDatesInEitherEncoding()
    {
        var thai = CodePagesEncodingProvider.Instance.GetEncoding(874)!;
        using var folders = new DraftFolders();
        folders.WriteCase("files/facts.csv", "f1,2025-03-31\n");
        folders.WriteCase("files/windows-874.csv", thai.GetBytes("f1,๑๒ มีนาคม ๒๕๖๘\n"));
        folders.WriteCase("files/other.bin", [0xFF, 0xFE, 0xDB]);
        folders.Create();
        Assert.Equal("f1,2026-03-31\n", File.ReadAllText(Path.Combine(folders.DraftCases, "files", "facts.csv")));
        Assert.Equal("f1,๑๒ มีนาคม ๒๕๖๙\n", thai.GetString(File.ReadAllBytes(Path.Combine(folders.DraftCases, "files", "windows-874.csv"))));
        Assert.Equal([0xFF, 0xFE, 0xDB], File.ReadAllBytes(Path.Combine(folders.DraftCases, "files", "other.bin")));
    }

    [Fact]
    public void Create_WithoutCases_WritesTheRubricAlone()
    {
        using var folders = new DraftFolders();
        Directory.Delete(Path.Combine(folders.Cases, "2568"), recursive: true);
        Assert.Equal([Path.Combine(folders.Draft, "rubric.yaml")], folders.Create().Written);
        Assert.False(Directory.Exists(folders.DraftCases));
    }

    [Fact]
    public void Create_WithCasesThatAreNotYaml_WritesNothingAtAll()
    {
        using var folders = new DraftFolders();
        folders.WriteCase("broken.yaml", "cases: [");
        var result = folders.Create();
        Assert.Null(result.Edition);
        Assert.Equal("file-unreadable", Assert.Single(result.Errors).Code);
        folders.AssertNothingWritten();
    }

    [Fact]
    public void Mark_BesideAQuotedKeyWithoutASpace_KeepsTheValueApart() =>
        Assert.Equal("{\"cases\":[{\"expect\": !confirm {\"points\":1}}]}", DraftedCases.Of("{\"cases\":[{\"expect\":{\"points\":1}}]}", 2568, 2569));
}
