using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Digital40.Api.Tests;

/// <summary>Counts the queries that services send to their databases. It must be there before the service that is watched: a context that nobody watches stays so.</summary>
internal sealed class QueryCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<(string Database, string Tag)> _sent = new();
    private readonly ConcurrentBag<IDisposable> _listening = [];

    public QueryCounter() => _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Forgets what was sent so far.</summary>
    public void Clear() => _sent.Clear();

    /// <summary>How many queries with a tag a service has sent.</summary>
    public int Count(ApiServer server, string tag) => _sent.Count(one => one.Database.Contains(server.Folder, StringComparison.Ordinal) && one.Tag == tag);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            _listening.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData { Command: { Connection: { } connection } command })
        {
            _sent.Enqueue((connection.ConnectionString, command.CommandText.Split('\n')[0].Trim('-', ' ', '\r')));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var one in _listening)
        {
            one.Dispose();
        }
    }
}
