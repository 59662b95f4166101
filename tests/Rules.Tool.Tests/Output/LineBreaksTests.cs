using System.Globalization;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Output;

public sealed class LineBreaksTests
{
    public static TheoryData<string, string> Wraps => TestTable.Read("wraps.txt", cells => ($"{cells[0]}\t{cells[1]}", cells[2]));

    public static TheoryData<string, int> Texts => TestTable.Read("wraps.txt", cells => (cells[1], 0));

    [Theory]
    [MemberData(nameof(Wraps))]
    public void Text_AtAWidth_HasTheseLines(string given, string lines)
    {
        var cells = given.Split('\t');
        Assert.Equal(lines, string.Join('|', LineBreaks.Wrap(cells[1], int.Parse(cells[0], CultureInfo.InvariantCulture))));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_AtAnyWidth_LosesNothingButSpaces(string text, int least)
    {
        for (var width = least + 1; width < 30; width++)
        {
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(LineBreaks.Wrap(text, width)).Replace(" ", "", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_AtAnyWidthOfALetterWithItsSigns_IsNeverWider(string text, int least)
    {
        for (var width = least + 3; width < 30; width++)
        {
            Assert.All(LineBreaks.Wrap(text, width), line => Assert.InRange(DisplayWidth.Of(line), 0, width));
        }
    }

    [Fact]
    public void Text_WithLineFeeds_KeepsThem() => Assert.Equal(["a", "", "b c"], LineBreaks.Wrap("a\n\nb c", 10));
}
