using System.Threading.Channels;

namespace Digital40.Api.Hosting.Background;

/// <summary>Something that is done again and again while the service runs. A failure is logged and tried again, later each time; it never ends the work.</summary>
internal abstract class BackgroundWork(TimeProvider time, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    private readonly Channel<bool> _wakings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>What the log calls it.</summary>
    protected abstract string Name { get; }

    /// <summary>Does it once.</summary>
    /// <returns>How long to wait before it is done again.</returns>
    protected abstract Task<TimeSpan> WorkAsync(CancellationToken cancellationToken);

    /// <summary>Ends the wait.</summary>
    protected void Wake() => _wakings.Writer.TryWrite(true);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            TimeSpan pause;
            try
            {
                pause = await WorkAsync(stoppingToken);
                failures = 0;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                pause = PauseAfter(++failures);
                logger.LogError(error, "{Work} failed ({Failures} in a row) and is tried again in {Pause}.", Name, failures, pause);
            }

            await WaitAsync(pause, stoppingToken);
        }
    }

    private static TimeSpan PauseAfter(int failures) =>
        failures > 6 ? LongestPause : TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, FirstPause.Ticks << (failures - 1)));

    private async Task WaitAsync(TimeSpan pause, CancellationToken stoppingToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var waking = _wakings.Reader.WaitToReadAsync(over.Token).AsTask();
        await Task.WhenAny(Task.Delay(pause, time, over.Token), waking);
        await over.CancelAsync();
        _wakings.Reader.TryRead(out _);
    }
}
