using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Commands;

public sealed class DiffTests
{
    [Theory]
    [InlineData(80, "en")]
    [InlineData(120, "th")]
    public void Diff_OfTwoEditions_LooksLikeThis(int width, string language)
    {
        using var editions = Editions();

        var run = ToolRun.Of(width, Languages.Of(language), "diff", "--from", "2568", "--to", "2569", "--rubrics", editions.Path);

        Assert.Equal((ExitCode.Success, ""), (run.Exit, run.Error));
        GoldenScreen.Match($"diff.{language}.{width}", run.Output);
    }

    [Fact]
    public void Diff_AsJson_HasItsShape()
    {
        using var editions = Editions();

        GoldenScreen.Match("diff.json", ToolRun.Of("diff", "--from", "2568", "--to", "2569", "--rubrics", editions.Path, "--json").Output);
    }

    [Fact]
    public void Diff_WithAnEditionOutsideItsFolder_ReadsThat()
    {
        using var editions = Editions();

        var run = ToolRun.Of("diff", "--from", "2568", "--to", Path.Join(editions.Path, "2569"));

        Assert.Equal(ExitCode.Success, run.Exit);
        Assert.Contains("criteria/1.2/levels/3/when/sessions", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfAnEditionWithItself_IsNone() => Assert.EndsWith("No changes.\n", ToolRun.Of("diff", "--from", "2568", "--to", "2568").Output, StringComparison.Ordinal);

    [Fact]
    public void Diff_WithTwoUnknownEditions_NamesBoth()
    {
        var run = ToolRun.Of("diff", "--from", "2560", "--to", "2561");

        Assert.Equal(ExitCode.BadInput, run.Exit);
        Assert.Contains("--from edition-unknown", run.Error, StringComparison.Ordinal);
        Assert.Contains("--to edition-unknown", run.Error, StringComparison.Ordinal);
    }

    private static EditionsFolder Editions() => new EditionsFolder().With("2568").With(
        "2569",
        ("sessions: \">= 6\"", "sessions: \">= 8\""),
        ("en: Security awareness }", "en: Awareness of information security }"),
        ("max: 15, clause: L49", "max: 16, clause: L49"));
}
