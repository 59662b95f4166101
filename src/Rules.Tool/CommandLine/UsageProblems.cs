using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Digital40.Rules.Tool.Input;

namespace Digital40.Rules.Tool.CommandLine;

/// <summary>Says what is wrong with what was typed, with what was probably meant.</summary>
internal static partial class UsageProblems
{
    private const string Usage = "usage";
    private const string UnknownWord = "usage-unknown";

    /// <summary>Everything that is wrong with it; never empty when the parser found anything.</summary>
    public static IReadOnlyList<InputProblem> Of(ParseResult parsed)
    {
        var known = Known(parsed.CommandResult.Command);
        IReadOnlyList<InputProblem> unknown = [.. parsed.UnmatchedTokens.Select(token => Unknown(token, known))];
        IEnumerable<ParseError> others = parsed.Errors.Where(error => !parsed.UnmatchedTokens.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)));
        var isOnlyCommandMissing = unknown.Count > 0 && parsed.CommandResult.Command.Subcommands.Count > 0;
        return isOnlyCommandMissing ? unknown : [.. unknown, .. others.Select(Other)];
    }

    /// <summary>The help to be read.</summary>
    public static string Hint(ParseResult parsed) => $"See {string.Join(' ', Path(parsed.CommandResult))} --help.";

    private static InputProblem Unknown(string token, IReadOnlyList<string> known)
    {
        var suggestion = Nearest.To(token, known) is { } nearest ? $", did you mean '{nearest}'?" : "";
        return new InputProblem(UnknownWord, $"There is no '{token}' here{suggestion}");
    }

    private static InputProblem Other(ParseError error) =>
        new(Usage, Spaces().Replace(error.Message, " ")) { Option = (error.SymbolResult as OptionResult)?.Option.Name };

    private static IEnumerable<string> Path(CommandResult command) =>
        command.Parent is CommandResult parent ? [.. Path(parent), command.Command.Name] : [command.Command.Name];

    private static IReadOnlyList<string> Known(Command command) =>
    [
        .. command.Subcommands.Select(known => known.Name),
        .. command.Options.Select(option => option.Name),
        .. command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive).Select(option => option.Name),
    ];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
