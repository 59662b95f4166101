using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Commands;

public sealed class ScoreScreenTests
{
    [Theory]
    [InlineData(80, "en")]
    [InlineData(120, "en")]
    [InlineData(200, "en")]
    [InlineData(80, "th")]
    [InlineData(120, "th")]
    [InlineData(200, "th")]
    public void Score_AtAWidth_LooksLikeThis(int width, string language)
    {
        var run = ToolRun.Of(width, Languages.Of(language), "score", "--facts", TestFiles.Small);

        Assert.Equal((ExitCode.Success, ""), (run.Exit, run.Error));
        GoldenScreen.Match($"score.{language}.{width}", run.Output);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Score_OfTheSample_FitsItsScreen(int width)
    {
        var run = ToolRun.Of(width, Language.Thai, "score", "--facts", TestFiles.Sample);

        Assert.All(run.Output.Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, width));
    }

    [Fact]
    public void Score_OfAnEarlierDayAndAnotherInterpretation_SaysSo()
    {
        var run = ToolRun.Of("score", "--facts", TestFiles.Small, "--as-of", "2568-03-31", "--interpretation", "antivirus-share=100", "--office", "3100");

        GoldenScreen.Match("score.departure", run.Output);
    }

    [Fact]
    public void Score_OfADistrict_IsCalledReadiness()
    {
        var run = ToolRun.Of("score", "--facts", TestFiles.Small, "--office", "3119");

        Assert.Contains("Readiness score", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Official score", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OfAnOfficeThatReportedNothing_IsADashAndNotZero()
    {
        var run = ToolRun.Of("score", "--facts", TestFiles.Small, "--office", "3118", "--as-of", "2025-01-01");

        var row = run.Output.Split('\n').Single(line => line.StartsWith("3118", StringComparison.Ordinal));
        Assert.Equal(["3118", "Chamni", "–", "75", "–"], row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(5));
    }
}
