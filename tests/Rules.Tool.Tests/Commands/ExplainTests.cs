using System.Text.Json;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Commands;

public sealed class ExplainTests
{
    [Theory]
    [InlineData(80, "en", "card", "--office 3101")]
    [InlineData(120, "th", "card", "--office 3101 --as-of 2025-03-15")]
    [InlineData(120, "en", "province", "--office 3100 --as-of 2025-03-15 --gain 5")]
    [InlineData(80, "th", "criterion", "--office 3101 --criterion 1.1 2.2")]
    [InlineData(120, "en", "criterion", "--office 3101 --criterion 1.1 --criterion 2.2")]
    public void Explain_OfAnOffice_LooksLikeThis(int width, string language, string name, string options)
    {
        var run = ToolRun.Of(width, Languages.Of(language), ["explain", "--facts", TestFiles.Small, .. options.Split(' ')]);

        Assert.Equal((ExitCode.Success, ""), (run.Exit, run.Error));
        GoldenScreen.Match($"explain.{name}.{language}.{width}", run.Output);
    }

    [Fact]
    public void Plan_WithTheSameActionEachMonth_ShowsItOnce()
    {
        var run = ToolRun.Of(200, Language.English, ["explain", "--facts", TestFiles.Sample, .. "--office 3100 --as-of 2025-02-15 --gain 5".Split(' ')]);

        Assert.Contains("2025-02: 2 more by 2025-02-28, and the same each month up to 2025-06", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("joined in the month, 2025-03: 2 more", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_AsJson_HasItsShape()
    {
        var run = ToolRun.Of("explain", "--facts", TestFiles.Small, "--office", "3101", "--criterion", "1.1", "--as-of", "2025-05-31", "--gain", "1", "--json");

        Assert.Equal((ExitCode.Success, ""), (run.Exit, run.Error));
        GoldenScreen.Match("explain.json", run.Output);
    }

    [Theory]
    [InlineData("3100")]
    [InlineData("3101")]
    public void Explain_AsJson_AgreesWithTheScore(string office)
    {
        using var explained = JsonDocument.Parse(ToolRun.Of("explain", "--facts", TestFiles.Sample, "--office", office, "--json").Output);
        using var scored = JsonDocument.Parse(ToolRun.Of("score", "--facts", TestFiles.Sample, "--office", office, "--json").Output);

        var score = scored.RootElement.GetProperty("offices")[0];
        Assert.Equal(score.GetRawText(), explained.RootElement.GetProperty("office").GetRawText(), ignoreWhiteSpaceDifferences: true, ignoreLineEndingDifferences: true);
        Assert.Equal(
            score.GetProperty("criteria").EnumerateArray().Select(criterion => criterion.GetProperty("points").GetDecimal()),
            explained.RootElement.GetProperty("explanations").EnumerateArray().Select(criterion => criterion.GetProperty("points").GetDecimal()));
    }

    [Fact]
    public void Explain_WithEveryFact_ListsThoseThatTheOutlineDoesNot()
    {
        string[] arguments = ["explain", "--facts", TestFiles.Sample, "--office", "3100", "--criterion", "1.1"];

        var some = ToolRun.Of(arguments);
        var all = ToolRun.Of([.. arguments, "--all-facts"]);

        Assert.Contains("more that count (--all-facts)", some.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--all-facts", all.Output, StringComparison.Ordinal);
        Assert.True(all.Output.Length > some.Output.Length);
    }

    [Theory]
    [InlineData("--office 3101 --criterion 4.2", "criterion-unknown The office is not scored on this criterion")]
    [InlineData("--office 3101 --criterion 9", "criterion-unknown There is no such criterion")]
    [InlineData("--office 9999", "office-unknown")]
    [InlineData("--office 3101 --gain 0", "gain-invalid")]
    [InlineData("--office 3101 --gain 1,5", "gain-invalid")]
    public void Explain_OfSomethingThatIsNotThere_IsRefused(string options, string error)
    {
        var run = ToolRun.Of(["explain", "--facts", TestFiles.Small, .. options.Split(' ')]);

        Assert.Equal((ExitCode.BadInput, ""), (run.Exit, run.Output));
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
    }
}
