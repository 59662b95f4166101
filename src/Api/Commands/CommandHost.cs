using System.Data.Common;
using Digital40.Api.Configuration;
using Digital40.Api.Hosting;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Errors;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Digital40.Api.Commands;

/// <summary>Gives commands the services of the host, which it builds and never starts. What goes wrong is said in a line, without a stack trace.</summary>
/// <param name="settings">The settings of the command line.</param>
/// <param name="terminal">Where commands write to.</param>
internal sealed class CommandHost(string[] settings, Terminal terminal)
{
    private const int SqliteBusy = 5;

    /// <summary>Where commands write to.</summary>
    public Terminal Terminal => terminal;

    /// <summary>Does something with the services.</summary>
    /// <returns>What it returns, or the exit code of what went wrong.</returns>
    public async Task<int> RunAsync(Func<IServiceProvider, Task<int>> work)
    {
        try
        {
            await using var app = DigitalHost.BuildForCommand(settings, builder => LogToError(builder.Logging));
            return await work(app.Services);
        }
        catch (Exception error)
        {
            return Fail(error);
        }
        finally
        {
            await terminal.Output.FlushAsync();
        }
    }

    /// <summary>Says what went wrong.</summary>
    /// <returns>The exit code.</returns>
    public int Fail(Exception error)
    {
        var (line, exit) = error switch
        {
            OptionsValidationException invalid => (string.Join('\n', invalid.Failures), ExitCode.BadInput),
            SettingsException or InvalidDataException => (error.Message, ExitCode.BadInput),
            OperationCanceledException => ("It was stopped.", ExitCode.Failed),
            SqliteException { SqliteErrorCode: SqliteBusy } => ("The database is busy: another program has been writing for longer than Database:CommandTimeout.", ExitCode.Failed),
            DbException or InvalidOperationException { InnerException: DbException } => ($"The database cannot be used: {error.GetBaseException().Message}", ExitCode.Failed),
            IOException or UnauthorizedAccessException => ($"Reading or writing failed: {error.Message}", ExitCode.Failed),
            SchemaBindingException or GraphQLException => (error.Message, ExitCode.Failed),
            _ => ($"The program made a mistake; please report it. {error.GetType().Name}: {error.Message}", ExitCode.Failed),
        };
        terminal.Error.WriteLine(line);
        return exit;
    }

    private static void LogToError(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter((_, level) => level >= LogLevel.Error);
    }
}
