using Digital40.Persistence.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Digital40.Api.Health;

/// <summary>Whether the database answers and has every table as this version of the program needs it.</summary>
internal sealed class DatabaseCheck(DatabaseStart database) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var pending = await database.PendingAsync(cancellationToken);
            return pending.Count == 0
                ? HealthCheckResult.Healthy("The database is up to date.")
                : HealthCheckResult.Unhealthy($"The database lacks migrations: {string.Join(", ", pending)}.");
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // What the database says may name the machine: it is logged, and not told.
            return HealthCheckResult.Unhealthy("The database does not answer.", error);
        }
    }
}
