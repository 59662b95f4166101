using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;
using Digital40.Api.Configuration;

namespace Digital40.Api.Commands;

/// <summary>Runs what was typed.</summary>
internal static partial class CommandRunner
{
    /// <summary>Runs it.</summary>
    /// <param name="root">Every command there is.</param>
    /// <param name="arguments">What was typed, without settings.</param>
    /// <param name="terminal">Where commands write to.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(RootCommand root, string[] arguments, Terminal terminal)
    {
        CommandHelp.AddTo(root);
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var exit = parsed.Action is ParseErrorAction
            ? terminal.Refuse([.. Problems(parsed), $"See {string.Join(' ', Path(parsed.CommandResult.Command))} --help."])
            : await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        await terminal.Output.FlushAsync();
        return exit;
    }

    private static IEnumerable<string> Problems(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        string[] known = [.. command.Subcommands.Select(one => one.Name), .. command.Options.Select(option => option.Name)];
        var unknown = parsed.UnmatchedTokens.Select(token => $"There is no '{token}' here{(NearestName.To(token, known) is { } near ? $", did you mean '{near}'?" : ".")}").ToList();
        var others = parsed.Errors.Where(error => !parsed.UnmatchedTokens.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)))
            .Select(error => Spaces().Replace(error.Message, " "));
        return unknown.Count > 0 && command.Subcommands.Count > 0 ? unknown : unknown.Concat(others);
    }

    private static IEnumerable<string> Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? [.. Path(parent), command.Name] : ["dotnet run --project src/Api --"];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
