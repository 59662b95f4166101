using System.CommandLine;
using Digital40.Rules.Tool.CommandLine;
using Digital40.Rules.Tool.Commands;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool;

/// <summary>The rule author's command line: what can be asked for.</summary>
internal static class Program
{
    private const string Description =
        "Scores offices under the rubric of a year, says why, and helps to write the next year's rubric.\n\n"
        + "Exit codes: 0 all is well, 1 a check failed, 2 the input is bad.";

    private static int Main(string[] arguments) => Run(arguments, Terminal.OfProcess());

    /// <summary>Runs one command.</summary>
    /// <param name="arguments">What was typed after the program's name.</param>
    /// <param name="terminal">Where results and errors go.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static int Run(IReadOnlyList<string> arguments, Terminal terminal) => Runner.Run(Root(terminal), arguments, terminal);

    /// <summary>Every command there is.</summary>
    internal static RootCommand Root(Terminal terminal) => new(Description)
    {
        new ScoreCommand(terminal),
        new ExplainCommand(terminal),
        new CheckCommand(terminal),
        new SensitivityCommand(terminal),
        new DiffCommand(terminal),
        new NewCommand(terminal),
        new InterpretationsCommand(terminal),
        GlobalOptions.Json,
        GlobalOptions.Language,
        GlobalOptions.Rubrics,
    };
}
