using Digital40.Api.Hosting.Background;
using Microsoft.Extensions.Logging;

namespace Digital40.Api.Tests.Hosting;

public sealed class BackgroundWorkTests
{
    [Fact]
    public async Task Work_ThatFails_IsLoggedAndTriedAgain()
    {
        var (clock, log) = (new ManualClock(), new LogWatch());
        using var work = new FailingOnce(clock, log);

        await work.StartAsync(CancellationToken.None);
        await log.LoggedAsync("Error: Failing once failed (1 in a row) and is tried again in 00:00:05.");
        await using var moving = new Timer(_ => clock.Advance(TimeSpan.FromSeconds(5)), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20));
        await work.Succeeded.WaitAsync(TimeSpan.FromMinutes(1));
        await work.StopAsync(CancellationToken.None);
    }

    private sealed class FailingOnce(TimeProvider time, ILogger logger) : BackgroundWork(time, logger)
    {
        private readonly TaskCompletionSource _succeeded = new();
        private int _runs;

        public Task Succeeded => _succeeded.Task;

        protected override string Name => "Failing once";

        protected override Task<TimeSpan> WorkAsync(CancellationToken cancellationToken)
        {
            if (_runs++ == 0)
            {
                throw new InvalidOperationException("the first time");
            }

            _succeeded.TrySetResult();
            return Task.FromResult(TimeSpan.FromHours(1));
        }
    }
}
