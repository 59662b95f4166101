using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Digital40.Api.Commands;

/// <summary>The help of a command, with examples that can be typed as they are.</summary>
/// <param name="help">The help without them.</param>
internal sealed class CommandHelp(HelpAction help) : SynchronousCommandLineAction
{
    private const int Width = 110;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives every command this help.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = "Show this help.";
                option.Action = new CommandHelp(new HelpAction { MaxWidth = Width });
            }
            else if (option is VersionOption)
            {
                option.Description = "Show the version.";
            }
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var examples = parseResult.CommandResult.Command is ServiceCommand command
            ? command.Examples
            : [.. parseResult.CommandResult.Command.Subcommands.SelectMany(OfTree).Select(one => one.Examples[0])];
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  dotnet run --project src/Api -- {example}");
        }

        output.WriteLine();
        output.WriteLine("Every command takes settings such as --Database:ConnectionString=FILE or --environment=Production.");
        return ExitCode.Done;
    }

    private static IEnumerable<ServiceCommand> OfTree(Command command) =>
        command is ServiceCommand one ? [one] : command.Subcommands.SelectMany(OfTree);
}
