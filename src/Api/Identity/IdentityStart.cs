namespace Digital40.Api.Identity;

/// <summary>Says loudly when anybody is believed.</summary>
internal sealed partial class IdentityStart(IConfiguration configuration, IHostEnvironment environment, ILogger<IdentityStart> logger) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
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
