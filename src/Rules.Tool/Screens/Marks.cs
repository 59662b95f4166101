namespace Digital40.Rules.Tool.Screens;

/// <summary>The signs before lines of lists.</summary>
internal static class Marks
{
    /// <summary>It holds, or counts.</summary>
    public const string Holds = "✓";

    /// <summary>It does not hold, or does not count.</summary>
    public const string Fails = "✗";

    /// <summary>It is to be done.</summary>
    public const string ToDo = "→";

    /// <summary>Neither is asked.</summary>
    public const string Neither = "·";

    /// <summary>The sign of something that holds, does not, or is not asked.</summary>
    public static string Of(bool? holds) => holds switch { true => Holds, false => Fails, null => Neither };
}
