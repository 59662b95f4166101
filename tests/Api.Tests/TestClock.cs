namespace Digital40.Api.Tests;

/// <summary>A clock whose time stands still until it is moved; timers run on.</summary>
internal class TestClock : TimeProvider
{
    private long _ticks = new DateTimeOffset(2025, 7, 15, 2, 0, 0, TimeSpan.Zero).UtcTicks;

    public DateTimeOffset Now
    {
        get => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);
        set => Interlocked.Exchange(ref _ticks, value.UtcTicks);
    }

    public override DateTimeOffset GetUtcNow() => Now;
}
