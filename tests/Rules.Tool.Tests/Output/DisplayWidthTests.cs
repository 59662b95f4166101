using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Output;

public sealed class DisplayWidthTests
{
    public static TheoryData<string, int> Widths => TestTable.Read("widths.txt", cells => (cells[0], int.Parse(cells[1], null)));

    [Theory]
    [MemberData(nameof(Widths))]
    public void Text_OfThaiOrLatin_TakesItsColumns(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));

    [Theory]
    [MemberData(nameof(Widths))]
    public void Text_InATable_TakesTheSameColumns(string text, int width) => Assert.Equal(width, new Spectre.Console.Rendering.Segment(text).CellCount());
}
