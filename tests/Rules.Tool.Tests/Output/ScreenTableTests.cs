using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Output;

public sealed class ScreenTableTests
{
    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(120)]
    public void Cells_BelowEachOther_BeginInTheSameColumn(int width)
    {
        var names = TestTable.Read("widths.txt", cells => (cells[0], 0)).Select(row => (string)row[0]).ToList();
        var table = new ScreenTable(ScreenColumn.Text(names[0]), ScreenColumn.Number(names[1]), ScreenColumn.Code("X"));
        names.ForEach(name => table.Add(name, name, "X"));

        var lines = Shown(table, width);

        Assert.Equal(names.Count + 2, lines.Length);
        Assert.Single(lines.Where(line => line.EndsWith('X')).Select(line => DisplayWidth.Of(line)).Distinct());
    }

    [Fact]
    public void Table_TooWideForItsScreen_WrapsItsTextsAndKeepsItsNumbers()
    {
        var table = new ScreenTable(ScreenColumn.Text("Text"), ScreenColumn.Number("Number"));
        table.Add("words that are many", "12345");

        var lines = Shown(table, 16);

        Assert.Equal(["Text      Number", "────────  ──────", "words      12345", "that are", "many"], lines);
    }

    [Fact]
    public void Table_OfAnyWidth_HasNoSpacesAtTheEndOfItsLines()
    {
        var table = new ScreenTable(ScreenColumn.Text("Text"), ScreenColumn.Text("Another text"));
        table.Add("a", "b");

        Assert.All(Shown(table, 80), line => Assert.Equal(line.TrimEnd(), line));
    }

    private static string[] Shown(ScreenTable table, int width)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new Terminal(output, output, width, colour: false, Language.English).Show(table);
        return output.ToString().TrimEnd('\n').Split('\n');
    }
}
