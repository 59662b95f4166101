using System.Text.Json;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Commands;

public sealed class SensitivityTests
{
    [Theory]
    [InlineData(80, "en")]
    [InlineData(120, "th")]
    public void Sensitivity_OfASheet_LooksLikeThis(int width, string language)
    {
        var run = ToolRun.Of(width, Languages.Of(language), "sensitivity", "--facts", TestFiles.Small);

        Assert.Equal((ExitCode.Success, ""), (run.Exit, run.Error));
        GoldenScreen.Match($"sensitivity.{language}.{width}", run.Output);
    }

    [Fact]
    public void Sensitivity_AsJson_HasEveryEntryOfTheRegister()
    {
        using var moves = JsonDocument.Parse(ToolRun.Of("sensitivity", "--facts", TestFiles.Small, "--json").Output);
        using var register = JsonDocument.Parse(ToolRun.Of("interpretations", "--json").Output);

        Assert.Equal(Ids(register), Ids(moves));
    }

    [Fact]
    public void Sensitivity_FromAnotherInterpretation_DepartsFromThat()
    {
        using var document = JsonDocument.Parse(ToolRun.Of("sensitivity", "--facts", TestFiles.Small, "--json", "--interpretation", "antivirus-share=100").Output);

        var entry = document.RootElement.GetProperty("entries").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "antivirus-share");
        Assert.Equal("100", entry.GetProperty("chosen").GetString());
        Assert.Equal("95", Assert.Single(entry.GetProperty("departures").EnumerateArray()).GetProperty("option").GetString());
    }

    private static IEnumerable<string> Ids(JsonDocument document) =>
        document.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!);
}
