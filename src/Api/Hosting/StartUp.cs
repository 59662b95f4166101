using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;

namespace Digital40.Api.Hosting;

/// <summary>Makes the database and its scores ready before the first request.</summary>
internal sealed class StartUp(DatabaseStart database, EvidenceFileStore files, ScoreVerifier verifier, Rescorer rescorer) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await database.RunAsync(cancellationToken);
        files.Sweep();
        await rescorer.RepairAsync(await verifier.LookAsync(cancellationToken), cancellationToken);
        await rescorer.RunAsync(null, cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
