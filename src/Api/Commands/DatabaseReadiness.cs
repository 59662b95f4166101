using Digital40.Api.Configuration;
using Digital40.Persistence.Storage;

namespace Digital40.Api.Commands;

/// <summary>Keeps commands that read from a database that is not as this version needs it; they change no tables.</summary>
internal static class DatabaseReadiness
{
    /// <summary>Looks whether the database is up to date.</summary>
    /// <exception cref="SettingsException">It is not.</exception>
    public static async Task RequireAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<DatabaseStart>().PendingAsync(cancellationToken) is { Count: > 0 } pending)
        {
            var place = services.GetRequiredService<Settings>().DatabasePlace;
            throw new SettingsException([$"The database {place} lacks {string.Join(", ", pending)}; the command migrate brings it up to date."]);
        }
    }
}
