using System.CommandLine;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Commands;

/// <summary>The option that names an edition.</summary>
internal static class EditionOption
{
    /// <summary>Makes it.</summary>
    /// <param name="fallback">Which one is meant without it.</param>
    public static Option<int?> Make(string fallback) => new("--edition")
    {
        Description = $"The edition, by its Buddhist-era year. Without it, {fallback}.",
        HelpName = "year",
    };

    /// <summary>What is wrong with a year; null when it has an edition, or none is given.</summary>
    public static string? Problem(int? year, EditionStore editions) => year is { } given && editions.Find(given) is null
        ? FormattableString.Invariant($"--edition edition-unknown There is no such edition: expected one of {string.Join(", ", editions.Years)}, found {given}")
        : null;

    /// <summary>The newest edition that is no draft, or the newest of all.</summary>
    public static Edition? Newest(EditionStore editions) => editions.Editions.LastOrDefault(edition => !edition.Draft) ?? editions.Editions.LastOrDefault();
}
