using Spectre.Console;
using Spectre.Console.Rendering;

namespace Digital40.Rules.Tool.Output;

/// <summary>A table without lines but the one under its header. Where it is too wide its text columns wrap, the widest first; nothing is cut.</summary>
/// <param name="columns">The columns.</param>
internal sealed class ScreenTable(params IReadOnlyList<ScreenColumn> columns) : Renderable
{
    private const int Gap = 2;
    private readonly List<ThaiText[]> _rows = [];
    private readonly ThaiText[] _headers = [.. columns.Select(column => new ThaiText(column.Header, Tones.Header))];

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a row, one text a column.</summary>
    public void Add(params ThaiText[] cells) => _rows.Add(cells);

    /// <summary>Adds a row of plain texts, one a column.</summary>
    public void Add(params string[] cells) => Add([.. cells.Select(cell => new ThaiText(cell))]);

    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        var natural = Enumerable.Range(0, columns.Count).Sum(Natural) + Gaps;
        return new Measurement(Math.Min(natural, maxWidth), Math.Min(natural, maxWidth));
    }

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var widths = ColumnWidths.Fit(
            [.. Enumerable.Range(0, columns.Count).Select(Natural)],
            [.. Enumerable.Range(0, columns.Count).Select(column => columns[column].Wraps ? Least(column) : Natural(column))],
            maxWidth - Gaps);
        return ((IRenderable)Laid(widths)).Render(options, Math.Max(maxWidth, widths.Sum() + Gaps));
    }

    private int Gaps => Gap * (columns.Count - 1);

    private Table Laid(IReadOnlyList<int> widths)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = true, Expand = false };
        for (var i = 0; i < columns.Count; i++)
        {
            table.AddColumn(new TableColumn(_headers[i])
            {
                Alignment = columns[i].Alignment,
                NoWrap = true,
                Width = widths[i],
                Padding = new Padding(0, 0, i < columns.Count - 1 ? Gap : 0, 0),
            });
        }

        table.AddRow(widths.Select(width => new HeaderLine(width)));
        foreach (var row in _rows)
        {
            table.AddRow(row);
        }

        return table;
    }

    private int Natural(int column) => Cells(column).Max(cell => cell.NaturalWidth);

    private int Least(int column) => Cells(column).Max(cell => cell.LeastWidth);

    private IEnumerable<ThaiText> Cells(int column) => _rows.Select(row => row[column]).Prepend(_headers[column]);
}
