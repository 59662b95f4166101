using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Commands;

public sealed class InterpretationsTests
{
    [Theory]
    [InlineData(80, "en")]
    [InlineData(80, "th")]
    public void Interpretations_OfAnEdition_LookLikeThis(int width, string language)
    {
        var run = ToolRun.Of(width, Languages.Of(language), "interpretations", "--edition", "2568");

        Assert.Equal((ExitCode.Success, ""), (run.Exit, run.Error));
        GoldenScreen.Match($"interpretations.{language}.{width}", run.Output);
    }
}
