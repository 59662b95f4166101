using Spectre.Console.Rendering;

namespace Digital40.Rules.Tool.Output;

/// <summary>The line under a column's header.</summary>
/// <param name="width">The column's width.</param>
internal sealed class HeaderLine(int width) : Renderable
{
    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth) => new(width, width);

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => [new Segment(new string('─', width), Tones.Quiet)];
}
