using Spectre.Console;

namespace Digital40.Rules.Tool.Output;

/// <summary>A column of a table.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="Alignment">Numbers stand to the right.</param>
/// <param name="Wraps">Whether it gives way where the table is too wide.</param>
internal sealed record ScreenColumn(string Header, Justify Alignment, bool Wraps)
{
    /// <summary>A column of sentences or names.</summary>
    public static ScreenColumn Text(string header) => new(header, Justify.Left, Wraps: true);

    /// <summary>A column of codes, dates or states, which are not broken.</summary>
    public static ScreenColumn Code(string header) => new(header, Justify.Left, Wraps: false);

    /// <summary>A column of numbers.</summary>
    public static ScreenColumn Number(string header) => new(header, Justify.Right, Wraps: false);
}
