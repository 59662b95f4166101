using System.Text.Json;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Commands;

public sealed class BadInputTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rules-tool-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Facts_WithErrors_AreAllListedWithTheirPlaces()
    {
        var run = ToolRun.Of("score", "--facts", TestFiles.Bad, "--as-of", "2025-02-30", "--interpretation", "antivirus-share=99");

        Assert.Equal((ExitCode.BadInput, ""), (run.Exit, run.Output));
        GoldenScreen.Match("errors", run.Error);
    }

    [Fact]
    public void Facts_WithErrorsForMachines_AreListedOnTheOutput()
    {
        var run = ToolRun.Of("score", "--facts", TestFiles.Bad, "--json");

        Assert.Equal((ExitCode.BadInput, ""), (run.Exit, run.Error));
        GoldenScreen.Match("errors.json", run.Output);
    }

    [Theory]
    [InlineData("score --facts {0}/missing.json", "file-missing")]
    [InlineData("score --facts {0}", "file-is-folder")]
    [InlineData("score --facts {0}/facts.json --edition 2570", "edition-unknown")]
    [InlineData("score --facts {0}/facts.json --edition 2025", "edition-unknown")]
    [InlineData("score --facts {0}/facts.json --edition x", "edition-unknown")]
    [InlineData("score --facts {0}/facts.json --rubrics {0}/missing", "rubrics-unreadable")]
    [InlineData("score --facts {0}/facts.json --rubrics {0}/facts.json", "rubrics-unreadable")]
    [InlineData("score --facts {0}/facts.json --rubrics {0}", "rubrics-empty")]
    [InlineData("score --facts {0}/facts.json --as-of tomorrow", "date-invalid")]
    [InlineData("score --facts {0}/facts.json --as-of 30/06/2025", "date-ambiguous")]
    [InlineData("score --facts {0}/facts.json --office 9999", "office-unknown")]
    [InlineData("score --facts {0}/facts.json --interpretation antivirus-share", "interpretation-syntax")]
    [InlineData("score --facts {0}/facts.json --interpretation antivirus=100", "interpretation-unknown")]
    [InlineData("score --facts {0}/facts.json --interpretation antivirus-share=1", "interpretation-option")]
    [InlineData("score --facts {0}/facts.json --interpretation antivirus-share=95 --interpretation antivirus-share=100", "interpretation-twice")]
    [InlineData("score --facts {0}/facts.json --language fr", "usage")]
    [InlineData("score --facts {0}/facts.json --as-of 2025-01-01 --as-of 2025-01-02", "usage")]
    [InlineData("score", "usage")]
    [InlineData("score --facts {0}/facts.json extra", "usage-unknown")]
    [InlineData("scoer", "usage-unknown")]
    public void Input_ThatIsBad_IsOneLineWithACodeAndNoStackTrace(string command, string code)
    {
        File.Copy(TestFiles.Small, Path.Join(_folder.FullName, "facts.json"));
        string[] arguments = [.. command.Split(' ').Select(word => word.Replace("{0}", _folder.FullName, StringComparison.Ordinal))];

        var run = ToolRun.Of(arguments);
        var machine = ToolRun.Of([.. arguments, "--json"]);

        Assert.Equal((ExitCode.BadInput, ""), (run.Exit, run.Output));
        Assert.Contains($"{code} ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(machine.Output);
        Assert.Equal(ExitCode.BadInput, machine.Exit);
        Assert.Equal(code, Assert.Single(document.RootElement.GetProperty("errors").EnumerateArray()).GetProperty("code").GetString());
    }

    [Fact]
    public void Option_WithoutItsValue_IsAUsageError() => Assert.StartsWith("--facts usage ", ToolRun.Of("score", "--facts").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("scoer", "'score'")]
    [InlineData("score --fcts x", "'--facts'")]
    [InlineData("score --facts x --jsno", "'--json'")]
    public void Word_MistypedOnTheCommandLine_IsSuggested(string command, string meant)
    {
        Assert.Contains($"did you mean {meant}?", ToolRun.Of(command.Split(' ')).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Edition_InTheCommonEra_IsSuggestedInTheBuddhistEra()
    {
        Assert.Contains("did you mean 2568?", ToolRun.Of("score", "--facts", TestFiles.Small, "--edition", "2025").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Edition_ThatCannotBeRead_IsListedWithItsPlaces()
    {
        var rubric = File.ReadAllText(Path.Join(AppContext.BaseDirectory, "Editions", "2568", "rubric.yaml"));
        var folder = _folder.CreateSubdirectory("2568");
        File.WriteAllText(Path.Join(folder.FullName, "rubric.yaml"), rubric.Replace("max: 100", "max: many", StringComparison.Ordinal));

        var run = ToolRun.Of("score", "--facts", TestFiles.Small, "--rubrics", _folder.FullName);

        Assert.Equal(ExitCode.BadInput, run.Exit);
        Assert.Matches(@"rubric\.yaml:[0-9]+:[0-9]+ number cards/province/max .*: expected a number, found 'many'", run.Error);
    }
}
