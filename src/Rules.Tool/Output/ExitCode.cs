namespace Digital40.Rules.Tool.Output;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>The input was read, and a check of it failed.</summary>
    public const int CheckFailed = 1;

    /// <summary>The input is bad, and nothing was done.</summary>
    public const int BadInput = 2;

    /// <summary>The tool itself made a mistake.</summary>
    public const int ToolFailed = 70;
}
