using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Digital40.Api.Telemetry;

/// <summary>
/// Makes a trace of each command that Entity Framework sends, named as the query is named in its first line. Neither its text nor its parameters are told.
/// </summary>
internal sealed class DatabaseTracing : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    /// <summary>The name of the activity source.</summary>
    public const string Name = "Digital40.Database";

    private static readonly ActivitySource Source = new(Name);
    private readonly List<IDisposable> _subscriptions = [];

    public DatabaseTracing() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <inheritdoc/>
    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());

    /// <inheritdoc/>
    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this, (name, _, _) => Source.HasListeners() && IsCommand(name)));
        }
    }

    /// <inheritdoc/>
    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEndEventData command && IsCommand(value.Key) && Activity.Current is not null)
        {
            Trace(command, isError: command is CommandErrorEventData);
        }
    }

    /// <inheritdoc/>
    public void OnCompleted()
    {
    }

    /// <inheritdoc/>
    public void OnError(Exception error)
    {
    }

    private static bool IsCommand(string name) => name == RelationalEventId.CommandExecuted.Name || name == RelationalEventId.CommandError.Name;

    private static void Trace(CommandEndEventData command, bool isError)
    {
        var name = NameOf(command.Command.CommandText);
        using var activity = Source.StartActivity(name, ActivityKind.Client, parentContext: default, startTime: command.StartTime);
        if (activity is null)
        {
            return;
        }

        activity.SetTag("db.operation.name", name);
        activity.SetTag("db.system.name", command.Context?.Database.ProviderName);
        if (isError)
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.SetEndTime((command.StartTime + command.Duration).UtcDateTime);
    }

    /// <summary>The name above the command's text, or its first word.</summary>
    private static string NameOf(string text)
    {
        var line = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        return line.StartsWith("-- ") ? line[3..].ToString() : line[..(line.IndexOf(' ') is >= 0 and var space ? space : line.Length)].ToString();
    }
}
