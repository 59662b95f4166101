using System.Diagnostics;
using Digital40.Api.Configuration;
using Digital40.Api.Seeding;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Hosting;

/// <summary>
/// What comes before the first request: the editions, the database, the sample in Development, and scores that agree with their facts. Scores that are only of
/// an older day or edition are brought up to date afterwards, while requests are answered.
/// </summary>
internal sealed class StartUp(
    Settings settings, EditionStore editions, DatabaseStart database, EvidenceFileStore files, SampleProvince sample, ScoreVerifier verifier,
    Rescorer rescorer, StartUpState state, IHostEnvironment environment, ILogger<StartUp> logger) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        LookAtEditions();
        settings.MakeDataFolder();
        logger.LogInformation("The database is {Database}, evidence is kept in {Evidence}.", settings.DatabasePlace, settings.Evidence.Path);
        await MigrateAsync(cancellationToken);
        if (files.Sweep() is > 0 and var left)
        {
            logger.LogWarning("{Count} evidence files that had not arrived whole were removed.", left);
        }

        if (environment.IsDevelopment() && settings.Data.Sample)
        {
            await sample.LoadOnceAsync(cancellationToken);
        }

        await RepairAsync(cancellationToken);
        state.Finish();
        logger.LogInformation("Ready for requests after {Milliseconds} ms.", clock.ElapsedMilliseconds);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void LookAtEditions()
    {
        List<string> refused = [.. editions.Errors.SelectMany(year => year.Value.Select(error => $"{year.Key}/{error}"))];
        if (!editions.Years.Any())
        {
            throw new SettingsException(refused.Count > 0 ? refused : [$"Rubrics:Path has no edition: {editions.Folder}."]);
        }

        refused.ForEach(error => logger.LogError("An edition is refused: {Error}", error));
        foreach (var edition in editions.Editions)
        {
            logger.LogInformation("Edition {Edition} is served, of content {Hash}.", edition.Year, edition.Hash[..12]);
        }
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        if (await database.PendingAsync(cancellationToken) is { Count: > 0 } pending)
        {
            logger.LogInformation("The database is brought up to date: {Migrations}.", string.Join(", ", pending));
        }

        await database.RunAsync(cancellationToken);
    }

    private async Task RepairAsync(CancellationToken cancellationToken)
    {
        var found = await verifier.LookAsync(cancellationToken);
        List<Disagreement> behind = [.. found.Where(one => one.Kind == DisagreementKind.Behind)];
        if (behind.Count > 0)
        {
            logger.LogWarning("{Count} stored scores are behind their facts and are made anew before the first request.", behind.Count);
            await rescorer.RepairAsync(behind, cancellationToken);
        }

        logger.LogInformation("Stored scores were verified: {Behind} repaired, {Stale} to be made anew in the background.", behind.Count, found.Count - behind.Count);
    }
}
