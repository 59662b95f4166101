using System.CommandLine;

namespace Digital40.Rules.Tool.CommandLine;

/// <summary>The options that name an edition.</summary>
internal static class EditionOptions
{
    /// <summary>Names the edition that a command works on.</summary>
    /// <param name="fallback">Which one is meant without it.</param>
    public static Option<string?> Edition(string fallback) => new("--edition")
    {
        Description = $"The edition: its Buddhist year, or the path of its folder. Without it, {fallback}.",
        HelpName = "year",
    };

    /// <summary>Names an edition that must be named.</summary>
    /// <param name="name">The option's name.</param>
    /// <param name="description">What the edition is for.</param>
    public static Option<string> Required(string name, string description) => new(name) { Description = description, HelpName = "year", Required = true };
}
