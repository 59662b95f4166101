namespace Digital40.Api.Commands;

/// <summary>What a command tells the shell; the same as the rule author's tool.</summary>
internal static class ExitCode
{
    /// <summary>It is done.</summary>
    public const int Done = 0;

    /// <summary>It was done, and what it checked does not hold.</summary>
    public const int CheckFailed = 1;

    /// <summary>The input or the settings are bad.</summary>
    public const int BadInput = 2;

    /// <summary>The program or the machine failed.</summary>
    public const int Failed = 70;
}
