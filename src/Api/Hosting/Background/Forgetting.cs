using Digital40.Api.Configuration;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Hosting.Background;

/// <summary>Forgets, every hour, the answers to requests that are too old to come again.</summary>
internal sealed class Forgetting(IdempotencyStore answers, Settings settings, TimeProvider time, ILogger<Forgetting> logger) : BackgroundWork(time, logger)
{
    private readonly TimeProvider _time = time;

    /// <inheritdoc/>
    protected override string Name => "Forgetting idempotency keys";

    /// <inheritdoc/>
    protected override async Task<TimeSpan> WorkAsync(CancellationToken cancellationToken)
    {
        if (await answers.ForgetAsync(_time.GetUtcNow() - settings.Idempotency.Keep, cancellationToken) is > 0 and var count)
        {
            logger.LogInformation("{Count} idempotency keys older than {Keep} were forgotten.", count, settings.Idempotency.Keep);
        }

        return TimeSpan.FromHours(1);
    }
}
