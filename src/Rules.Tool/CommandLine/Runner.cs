using System.CommandLine;
using System.CommandLine.Invocation;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.CommandLine;

/// <summary>Runs what was typed; nothing that goes wrong is shown as a stack trace.</summary>
internal static class Runner
{
    /// <summary>Runs it.</summary>
    /// <param name="root">Every command there is.</param>
    /// <param name="arguments">What was typed.</param>
    /// <param name="terminal">Where results and errors go.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(RootCommand root, IReadOnlyList<string> arguments, Terminal terminal)
    {
        HelpScreen.AddTo(root, terminal);
        try
        {
            var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var exit = IsAnswerable(parsed) ? Invoke(parsed, terminal) : Refuse(parsed, terminal, arguments.Contains(GlobalOptions.Json.Name));
            terminal.Output.Flush();
            return exit;
        }
        catch (IOException error)
        {
            terminal.Error.WriteLine($"Reading or writing failed: {error.Message}");
            return ExitCode.BadInput;
        }
        catch (Exception error)
        {
            terminal.Error.WriteLine($"The tool made a mistake; please report it with the command that was typed. {error.GetType().Name}: {error.Message}");
            return ExitCode.ToolFailed;
        }
    }

    private static int Invoke(ParseResult parsed, Terminal terminal) => parsed.Invoke(new InvocationConfiguration
    {
        Output = terminal.Output,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
    });

    private static int Refuse(ParseResult parsed, Terminal terminal, bool json)
    {
        var exit = ProblemReport.Refuse(terminal, UsageProblems.Of(parsed), json);
        if (!json)
        {
            terminal.Error.WriteLine(UsageProblems.Hint(parsed));
        }

        return exit;
    }

    /// <summary>Whether there is nothing wrong, or what was asked for is help or the version, whatever else was typed.</summary>
    private static bool IsAnswerable(ParseResult parsed) => parsed.Action is not ParseErrorAction;
}
