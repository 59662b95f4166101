using System.Diagnostics;
using System.Globalization;

namespace Digital40.Bench.Service;

/// <summary>The service in a process of its own, on a copy of the country's database.</summary>
internal sealed class Child : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;

    private Child(Process process, Uri address, TimeSpan startUp)
    {
        _process = process;
        Address = address;
        StartUp = startUp;
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to its first answer that it is ready.</summary>
    public TimeSpan StartUp { get; }

    /// <summary>The memory that the process holds, in MiB, as the operating system counts it.</summary>
    public double Memory()
    {
        _process.Refresh();
        return _process.WorkingSet64 / 1048576.0;
    }

    /// <summary>Starts the service and waits until it is ready.</summary>
    /// <param name="database">The database file.</param>
    /// <param name="editions">The folder of editions.</param>
    /// <param name="port">A free port of the loopback address.</param>
    public static async Task<Child> StartAsync(string database, string editions, int port)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Digital40.Api.dll")]) { RedirectStandardOutput = true };
        foreach (var (key, value) in Settings(database, editions, address))
        {
            start.Environment[key] = value;
        }

        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        await WaitAsync(address, process, began);
        return new Child(process, address, Stopwatch.GetElapsedTime(began));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Dictionary<string, string> Settings(string database, string editions, Uri address) => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Urls"] = address.ToString(),
        ["Database__ConnectionString"] = $"Data Source={database}",
        ["Evidence__Path"] = Path.Combine(Path.GetDirectoryName(database)!, "evidence"),
        ["Rubrics__Path"] = Path.GetFullPath(editions),
        ["RateLimits__PerCaller"] = "0",
        ["RateLimits__PerAddress"] = "0",
        ["Logging__LogLevel__Default"] = "Warning",
    };

    private static async Task WaitAsync(Uri address, Process process, long began)
    {
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(new Uri(address, "/health/ready"));
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!process.HasExited && Stopwatch.GetElapsedTime(began) < Patience)
            {
            }

            await Task.Delay(10);
        }
    }
}
