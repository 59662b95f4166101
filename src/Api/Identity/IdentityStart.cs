using Digital40.Api.Configuration;

namespace Digital40.Api.Identity;

/// <summary>Refuses to start where the mode of authentication may not be had, and says loudly when anybody is believed.</summary>
internal sealed partial class IdentityStart(IConfiguration configuration, IHostEnvironment environment, ILogger<IdentityStart> logger) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        List<string> errors = [.. AuthenticationModes.Check(configuration, environment)];
        if (errors.Count > 0)
        {
            throw new SettingsException(errors);
        }

        if (AuthenticationModes.Of(configuration, environment) == AuthenticationMode.Development)
        {
            LogOpen(logger, ActorHeader.Name);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(1, LogLevel.Warning, "AUTHENTICATION IS OFF: this is the development mode. Everybody on this machine is who the header {Header} says, and may do everything without it.")]
    private static partial void LogOpen(ILogger logger, string header);
}
