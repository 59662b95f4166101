using Digital40.Api.Hardening;
using Digital40.Api.Identity;

namespace Digital40.Api.Configuration;

/// <summary>The settings that the service has beyond those of its commands: who is believed, and how much may be asked.</summary>
internal static class ServiceSettings
{
    /// <summary>Reads the settings of the service and checks all of them; makes and opens nothing.</summary>
    /// <exception cref="SettingsException">Anything is wrong; holds all of it.</exception>
    public static Settings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        IReadOnlyList<string> errors =
        [
            .. Settings.Errors(configuration),
            .. IdentitySettings.Errors(configuration, environment),
            .. HardeningOptions.Read(configuration).Errors,
        ];
        return errors.Count == 0 ? Settings.Read(configuration) : throw new SettingsException(errors);
    }
}
