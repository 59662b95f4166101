using System.CommandLine;
using Digital40.Api.Commands;

namespace Digital40.Api;

/// <summary>The service, and the commands of whoever runs it.</summary>
internal static class Program
{
    private const string Description =
        "Digital40: facts in, scores out, through GraphQL. Without a command the service runs until it is stopped.\n\n"
        + "Exit codes: 0 done, 1 a check failed, 2 the input or the settings are bad, 70 the program or the machine failed.";

    private static Task<int> Main(string[] arguments) => RunAsync(arguments, Terminal.OfProcess());

    /// <summary>Runs a command, or the service where there is none.</summary>
    /// <param name="typed">What was typed after the program's name.</param>
    /// <param name="terminal">Where results and errors go.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static Task<int> RunAsync(string[] typed, Terminal terminal)
    {
        var (settings, arguments) = CommandSettings.Part(typed);
        return arguments.Length == 0
            ? Service.RunAsync(settings, terminal)
            : CommandRunner.RunAsync(Root(new CommandHost(settings, terminal)), arguments, terminal);
    }

    /// <summary>Every command there is.</summary>
    private static RootCommand Root(CommandHost host) => new(Description)
    {
        new SeedCommand(host),
        new ImportCommand(host),
        new ExportCommand(host),
        new RescoreCommand(host),
        new MigrateCommand(host),
        new Command("membership", "Who serves which office.") { new MembershipGrantCommand(host) },
        new Command("audit", "The record of every change.") { new AuditVerifyCommand(host) },
        new Command("schema", "The GraphQL schema.") { new SchemaExportCommand(host), new SchemaCheckCommand(host) },
    };
}
