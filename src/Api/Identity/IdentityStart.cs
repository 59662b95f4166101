using Digital40.Api.Configuration;
using Microsoft.Extensions.Options;

namespace Digital40.Api.Identity;

/// <summary>Refuses to start where callers could not be known, and says loudly when anybody is believed.</summary>
internal sealed partial class IdentityStart(
    IConfiguration configuration, IHostEnvironment environment, IEnumerable<IValidateOptions<AzureAdOptions>> provider, ILogger<IdentityStart> logger) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var settings = configuration.GetSection(AzureAdOptions.Section).Get<AzureAdOptions>() ?? new AzureAdOptions();
        List<string> errors =
        [
            .. AuthenticationModes.Check(configuration, environment), .. provider.SelectMany(check => check.Validate(null, settings).Failures ?? []),
        ];
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
