using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Digital40.Api.Tests;

/// <summary>Keeps what is logged, and tells when something has been.</summary>
internal sealed class LogWatch : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _awaited = new();

    public IEnumerable<string> Lines => _lines;

    /// <summary>Ends when a line with a text has been logged; fails after a minute.</summary>
    public Task LoggedAsync(string text)
    {
        var seen = _awaited.GetOrAdd(text, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        Look(text, seen);
        return seen.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _lines.Enqueue($"{logLevel}: {formatter(state, exception)}");
        foreach (var (text, seen) in _awaited)
        {
            Look(text, seen);
        }
    }

    public void Dispose()
    {
    }

    private void Look(string text, TaskCompletionSource seen)
    {
        if (_lines.Any(line => line.Contains(text, StringComparison.Ordinal)))
        {
            seen.TrySetResult();
        }
    }
}
