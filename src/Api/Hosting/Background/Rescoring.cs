using Digital40.Api.Configuration;
using Digital40.Api.Telemetry;
using Digital40.Persistence.Scoring;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Hosting.Background;

/// <summary>Brings stored scores to the content of their editions and to the day: at start-up, when an edition changes, and when a day begins in Thailand.</summary>
internal sealed class Rescoring : BackgroundWork
{
    // A machine that slept, or whose clock was set, notices the new day within this time.
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private readonly Rescorer _rescorer;
    private readonly EditionStore _editions;
    private readonly TimeProvider _time;
    private readonly ILogger<Rescoring> _logger;
    private readonly EditionWatcher? _watcher;

    public Rescoring(Rescorer rescorer, EditionStore editions, Settings settings, TimeProvider time, ILogger<Rescoring> logger)
        : base(time, logger)
    {
        (_rescorer, _editions, _time, _logger) = (rescorer, editions, time, logger);
        _editions.Changed += OnChanged;
        _editions.Refused += OnRefused;
        _watcher = settings.Rubrics.Watch ? new EditionWatcher(editions, time) : null;
    }

    /// <inheritdoc/>
    protected override string Name => "Rescoring";

    /// <inheritdoc/>
    public override void Dispose()
    {
        _watcher?.Dispose();
        _editions.Changed -= OnChanged;
        _editions.Refused -= OnRefused;
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task<TimeSpan> WorkAsync(CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        var count = await _rescorer.RunAsync(new RescoringLog(_logger), cancellationToken);
        if (count > 0)
        {
            ServiceMeter.RescoringDuration.Record(_time.GetElapsedTime(started).TotalSeconds);
            _logger.LogInformation("Rescoring is done: {Count} provinces, once for each edition.", count);
        }

        return UntilTomorrow();
    }

    private TimeSpan UntilTomorrow()
    {
        var now = _time.GetUtcNow();
        var wait = ScoringDay.EndOf(ScoringDay.LocalDay(now)) - now;
        return wait < LongestWait ? wait : LongestWait;
    }

    private void OnChanged(object? sender, EditionChange change)
    {
        _logger.LogInformation("Edition {Edition} has changed and is of content {Hash} now; its scores are made anew.", change.Year, change.Edition?.Hash[..12]);
        Wake();
    }

    private void OnRefused(object? sender, EditionChange change)
    {
        foreach (var error in change.Errors)
        {
            _logger.LogError("A change of edition {Edition} is refused, and the last good one stays: {Error}", change.Year, error);
        }
    }
}
