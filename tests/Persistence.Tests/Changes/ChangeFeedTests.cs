using Digital40.Persistence.Changes;
using Microsoft.Extensions.Logging;

namespace Digital40.Persistence.Tests.Changes;

public sealed class ChangeFeedTests
{
    [Fact]
    public async Task Listener_ThatThrows_HarmsNeitherTheWriterNorOtherListeners()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var feed = database.Get<ChangeFeed>();
        List<Change> heard = [];
        using var bad = feed.Listen(_ => throw new InvalidOperationException("bad"));
        using var good = feed.Listen(heard.Add);

        var fact = await database.RecordAsync(Reported.Session("3101"));

        Assert.Equal(["3100", "3101"], heard.OfType<ScoreChange>().Select(change => change.Office).Order());
        Assert.Single(await database.Facts.FindAsync([fact.Id]));
    }

    [Fact]
    public void Listener_ThatThrows_IsLoggedEachTime()
    {
        var log = new ErrorLog();
        var feed = new ChangeFeed(log);
        using var bad = feed.Listen(_ => throw new InvalidOperationException("bad"));
        var change = new ScoreChange(2568, "3101", DateTimeOffset.UnixEpoch, 1, null);

        feed.Publish([change, change]);

        Assert.Equal(["bad", "bad"], log.Errors);
    }

    [Fact]
    public void Listener_ThatStopped_HearsNoMore()
    {
        var feed = new ChangeFeed(new ErrorLog());
        List<Change> heard = [];
        feed.Listen(heard.Add).Dispose();

        feed.Publish([new ScoreChange(2568, "3101", DateTimeOffset.UnixEpoch, 1, null)]);

        Assert.Empty(heard);
    }

    private sealed class ErrorLog : ILogger<ChangeFeed>
    {
        public List<string> Errors { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Errors.Add(exception!.Message);
    }
}
