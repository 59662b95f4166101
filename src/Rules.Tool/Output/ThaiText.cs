using Spectre.Console;
using Spectre.Console.Rendering;

namespace Digital40.Rules.Tool.Output;

/// <summary>A text that wraps as Thai does: see <see cref="LineBreaks"/>.</summary>
/// <param name="text">The text, shown as it is.</param>
/// <param name="style">How it looks where there are colours.</param>
internal sealed class ThaiText(string text, Style? style = null) : Renderable
{
    /// <summary>How many columns its second and later lines leave empty on their left; 0 unless it is set.</summary>
    public int Hanging { get; init; }

    /// <summary>The columns that it takes where there are enough.</summary>
    public int NaturalWidth { get; } = text.Split('\n').Max(line => DisplayWidth.Of(line));

    /// <summary>The columns that it is better not given less of.</summary>
    public int LeastWidth { get; } = LineBreaks.WidestPiece(text);

    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth) => new(Math.Min(LeastWidth, maxWidth), Math.Min(NaturalWidth, maxWidth));

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var indent = 0;
        foreach (var line in LineBreaks.Wrap(text, Math.Max(maxWidth - Hanging, 1)))
        {
            yield return Segment.Padding(options.Justification == Justify.Right ? Math.Max(maxWidth - DisplayWidth.Of(line), 0) : indent);
            yield return new Segment(line, style ?? Style.Plain);
            yield return Segment.LineBreak;
            indent = Hanging;
        }
    }
}
