using System.Text.Json;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Commands;

public sealed class ScoreJsonTests
{
    [Fact]
    public void Score_AsJson_HasItsShape()
    {
        var run = ToolRun.Of("score", "--edition", "2568", "--facts", TestFiles.Small, "--json");

        Assert.Equal((ExitCode.Success, ""), (run.Exit, run.Error));
        GoldenScreen.Match("score.json", run.Output);
    }

    [Fact]
    public void Score_AsJson_NamesEveryCriterionOfAProvinceAndOfADistrict()
    {
        using var document = Document("score", "--facts", TestFiles.Small, "--json");

        var offices = document.RootElement.GetProperty("offices").EnumerateArray().ToList();
        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "3", "4.1", "4.2", "5"], Codes(offices[0]));
        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "3", "4.1"], Codes(offices[1]));
        Assert.Equal(("province", 100m), (offices[0].GetProperty("kind").GetString(), offices[0].GetProperty("max").GetDecimal()));
        Assert.Equal(("district", 75m), (offices[1].GetProperty("kind").GetString(), offices[1].GetProperty("max").GetDecimal()));
    }

    [Fact]
    public void Score_AsJson_SaysWhatItIsUnder()
    {
        using var document = Document("score", "--facts", TestFiles.Small, "--json", "--as-of", "30/04/2568", "--interpretation", "news-basis=every-month", "antivirus-share=95");

        Assert.Equal(2568, document.RootElement.GetProperty("edition").GetInt32());
        Assert.Equal("2025-04-30", document.RootElement.GetProperty("asOf").GetString());
        Assert.Equal(64, document.RootElement.GetProperty("rubricHash").GetString()!.Length);
        var choice = Assert.Single(document.RootElement.GetProperty("interpretation").EnumerateObject());
        Assert.Equal(("news-basis", "every-month"), (choice.Name, choice.Value.GetString()));
    }

    [Fact]
    public void Score_AsJson_KeepsThaiAsItIs()
    {
        var run = ToolRun.Of("score", "--facts", TestFiles.Small, "--json");

        Assert.DoesNotContain("\\u0E", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains('\u0E1A', run.Output);
    }

    [Fact]
    public void Score_AsJson_DoesNotDependOnTheLanguage()
    {
        var thai = ToolRun.Of(80, Language.Thai, "score", "--facts", TestFiles.Small, "--json");
        var english = ToolRun.Of(200, Language.English, "score", "--facts", TestFiles.Small, "--json");

        Assert.Equal(english.Output, thai.Output);
    }

    private static IEnumerable<string> Codes(JsonElement office) => office.GetProperty("criteria").EnumerateArray().Select(criterion => criterion.GetProperty("code").GetString()!);

    private static JsonDocument Document(params string[] arguments) => JsonDocument.Parse(ToolRun.Of(arguments).Output);
}
