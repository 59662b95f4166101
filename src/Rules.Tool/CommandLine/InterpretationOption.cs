using System.CommandLine;

namespace Digital40.Rules.Tool.CommandLine;

/// <summary>The option that chooses from the register.</summary>
internal static class InterpretationOption
{
    /// <summary>Makes it.</summary>
    public static Option<string[]> Make() => new("--interpretation")
    {
        Description = "A choice from the register instead of the one in force, such as antivirus-share=100; any number of them. "
            + "The command interpretations lists them.",
        HelpName = "id=option",
        AllowMultipleArgumentsPerToken = true,
    };
}
