using Digital40.Api.Hosting;

namespace Digital40.Api.Commands;

/// <summary>Runs the service until it is stopped.</summary>
internal static class Service
{
    /// <summary>Runs it.</summary>
    /// <param name="settings">The settings of the command line.</param>
    /// <param name="terminal">Where it is said why it did not start.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] settings, Terminal terminal)
    {
        try
        {
            await using var app = DigitalHost.Build(settings);
            await app.RunAsync();
            return ExitCode.Done;
        }
        catch (Exception error)
        {
            return new CommandHost(settings, terminal).Fail(error);
        }
    }
}
