using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.CommandLine;

/// <summary>The help of a command, with examples that can be typed as they are.</summary>
/// <param name="help">The help without them.</param>
/// <param name="exit">The exit code: asking for help is no mistake, asking for nothing is one.</param>
internal sealed class HelpScreen(HelpAction help, int exit) : SynchronousCommandLineAction
{
    private const string Indent = "  ";

    /// <inheritdoc/>
    public override bool ClearsParseErrors => exit == ExitCode.Success;

    /// <summary>Gives every command this help, and shows it where no command is asked for.</summary>
    public static void AddTo(RootCommand root, Terminal terminal)
    {
        var help = new HelpAction { MaxWidth = terminal.Width };
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = "Show this help.";
                option.Action = new HelpScreen(help, ExitCode.Success);
            }
            else if (option is VersionOption)
            {
                option.Description = "Show the version.";
            }
        }

        root.Action = new HelpScreen(help, ExitCode.BadInput);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var program = parseResult.RootCommandResult.Command;
        var examples = parseResult.CommandResult.Command is ToolCommand command ? command.Examples : [.. program.Subcommands.OfType<ToolCommand>().Select(one => one.Examples[0])];
        output.WriteLine(examples.Count > 1 ? "Examples:" : "Example:");
        foreach (var example in examples)
        {
            output.WriteLine($"{Indent}{program.Name} {example}");
        }

        return exit;
    }
}
