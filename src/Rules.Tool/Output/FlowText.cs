using Spectre.Console.Rendering;

namespace Digital40.Rules.Tool.Output;

/// <summary>Short texts beside each other, as many on a line as fit; one that is wider than a line wraps by itself.</summary>
/// <param name="texts">The texts.</param>
internal sealed class FlowText(IReadOnlyList<string> texts) : Renderable
{
    private const string Gap = "   ";
    private const string Hanging = "  ";

    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        var natural = texts.Sum(text => DisplayWidth.Of(text) + Gap.Length) - Gap.Length;
        return new Measurement(Math.Min(natural, maxWidth), Math.Min(natural, maxWidth));
    }

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        Lines(maxWidth).SelectMany(line => new[] { new Segment(line), Segment.LineBreak });

    private List<string> Lines(int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var text in texts)
        {
            if (line.Length > 0 && DisplayWidth.Of(line) + Gap.Length + DisplayWidth.Of(text) > width)
            {
                lines.Add(line);
                line = "";
            }

            line += line.Length > 0 ? Gap + text : text;
            if (DisplayWidth.Of(line) > width)
            {
                lines.AddRange(LineBreaks.Wrap(line, Math.Max(width - Hanging.Length, 1)).Select((wrapped, position) => position > 0 ? Hanging + wrapped : wrapped));
                line = "";
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }
}
