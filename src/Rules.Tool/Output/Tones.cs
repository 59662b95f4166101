using Spectre.Console;

namespace Digital40.Rules.Tool.Output;

/// <summary>The few ways in which text is set apart where there are colours; never the only sign of anything.</summary>
internal static class Tones
{
    /// <summary>A title.</summary>
    public static Style Title { get; } = new(decoration: Decoration.Bold);

    /// <summary>A table's header.</summary>
    public static Style Header { get; } = new(decoration: Decoration.Bold);

    /// <summary>A note.</summary>
    public static Style Quiet { get; } = new(Color.Grey);

    /// <summary>Something good.</summary>
    public static Style Good { get; } = new(Color.Green);

    /// <summary>Something that needs a look.</summary>
    public static Style Attention { get; } = new(Color.Yellow);

    /// <summary>Something bad.</summary>
    public static Style Bad { get; } = new(Color.Red);
}
