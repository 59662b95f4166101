using System.Text.Json;
using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Commands;

public sealed class NewTests
{
    [Fact]
    public void New_FromAnEdition_WritesADraftThatLoadsAndDoesNotPassItsCheck()
    {
        using var editions = new EditionsFolder().With("2568");

        var run = ToolRun.Of("new", "--year", "2569", "--from", "2568", "--rubrics", editions.Path, "--json");

        Assert.Equal((ExitCode.Success, ""), (run.Exit, run.Error));
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal((2569, 2568), (document.RootElement.GetProperty("edition").GetInt32(), document.RootElement.GetProperty("from").GetInt32()));
        Assert.Equal(Path.Join(editions.Path, "2569", "rubric.yaml"), Assert.Single(document.RootElement.GetProperty("written").EnumerateArray()).GetString());
        Assert.True(document.RootElement.GetProperty("unconfirmed").GetInt32() > 0);
        Assert.Equal(ExitCode.CheckFailed, ToolRun.Of("check", "--edition", "2569", "--rubrics", editions.Path).Exit);
    }

    [Fact]
    public void New_WithCases_TakesThemOver()
    {
        using var editions = new EditionsFolder().With("2568");
        using var cases = new EditionsFolder();
        Directory.CreateDirectory(Path.Join(cases.Path, "2568"));
        cases.WithFile(Path.Join("2568", "a.yaml"), "cases: []\n");

        var run = ToolRun.Of("new", "--year", "2569", "--from", "2568", "--rubrics", editions.Path, "--cases", cases.Path);

        Assert.Equal((ExitCode.Success, ""), (run.Exit, run.Error));
        Assert.True(File.Exists(Path.Join(cases.Path, "2569", "a.yaml")));
        Assert.Contains("values are to be confirmed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_WhereThereIsOneAlready_OverwritesNothing()
    {
        using var editions = new EditionsFolder().With("2568").With("2569");

        var run = ToolRun.Of("new", "--year", "2569", "--from", "2568", "--rubrics", editions.Path);

        Assert.Equal((ExitCode.BadInput, ""), (run.Exit, run.Output));
        Assert.Contains("folder-exists", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026", "2568", "--year year-invalid")]
    [InlineData("x", "2568", "--year year-invalid")]
    [InlineData("2569", "2567", "--from edition-unknown")]
    public void New_WithABadYear_IsRefused(string year, string from, string error)
    {
        using var editions = new EditionsFolder().With("2568");

        var run = ToolRun.Of("new", "--year", year, "--from", from, "--rubrics", editions.Path);

        Assert.Equal(ExitCode.BadInput, run.Exit);
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Source_OfAFolderWithin_IsFoundAbove()
    {
        using var folder = new EditionsFolder();
        var editions = Directory.CreateDirectory(Path.Join(folder.Path, "src", "Rules", "Editions"));
        var within = Directory.CreateDirectory(Path.Join(folder.Path, "docs", "deep"));

        Assert.Equal(new SourceFolder(editions.FullName, null), SourceFolder.Find(within.FullName));
        Assert.Null(SourceFolder.Find(Path.GetPathRoot(within.FullName)!));
    }
}
