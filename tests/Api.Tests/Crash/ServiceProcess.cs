using System.Diagnostics;

namespace Digital40.Api.Tests.Crash;

/// <summary>The program itself, in a process of its own that can be killed and started again on the same database and files.</summary>
internal sealed class ServiceProcess(string folder) : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Lock _lock = new();
    private readonly List<string> _errors = [];
    private readonly List<TimeSpan> _starts = [];
    private TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;

    /// <summary>What the log has of errors.</summary>
    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (_lock)
            {
                return [.. _errors];
            }
        }
    }

    /// <summary>How long each start took until the service listened.</summary>
    public IReadOnlyList<TimeSpan> Starts => _starts;

    /// <summary>Where the service is, once it runs.</summary>
    public Task<Uri> AddressAsync() => Volatile.Read(ref _address).Task.WaitAsync(Patience);

    /// <summary>Starts the service and waits until it listens.</summary>
    public async Task StartAsync()
    {
        var began = Stopwatch.GetTimestamp();
        var process = _process = Process.Start(Start())!;
        var address = _address;
        process.OutputDataReceived += (_, line) => Read(line.Data, address);
        process.BeginOutputReadLine();
        await address.Task.WaitAsync(Patience);
        _starts.Add(Stopwatch.GetElapsedTime(began));
    }

    /// <summary>Kills the service: it is given no time for anything.</summary>
    public async Task KillAsync()
    {
        // First of all, so that nobody whose request breaks off asks at the old address again.
        Volatile.Write(ref _address, new(TaskCreationOptions.RunContinuationsAsynchronously));
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }
    }

    private ProcessStartInfo Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Digital40.Api.dll")]) { RedirectStandardOutput = true };
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Urls"] = "http://127.0.0.1:0",
            ["Data__Sample"] = "false",
            ["Database__ConnectionString"] = ApiServer.DatabaseIn(folder),
            ["Evidence__Path"] = Path.Combine(folder, "evidence"),
            ["RateLimits__PerCaller"] = "0",
            ["RateLimits__PerAddress"] = "0",
            ["Logging__LogLevel__Default"] = "Warning",
            ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information",
        })
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private void Read(string? line, TaskCompletionSource<Uri> address)
    {
        if (line is null)
        {
            address.TrySetException(new InvalidOperationException("The service ended before it listened."));
        }
        else if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
        {
            address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
        }
        else if (line.Contains("fail: ", StringComparison.Ordinal) || line.Contains("crit: ", StringComparison.Ordinal))
        {
            lock (_lock)
            {
                _errors.Add(line);
            }
        }
    }
}
