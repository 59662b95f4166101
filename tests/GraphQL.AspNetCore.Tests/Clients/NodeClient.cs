using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Digital40.GraphQL.AspNetCore.Tests.Clients;

/// <summary>Runs the scripts beside this file with node.</summary>
internal static class NodeClient
{
    /// <summary>Set to 1 where node must be there, as in CI: nothing is skipped then.</summary>
    public const string RequireVariable = "GRAPHQL_CLIENTS_REQUIRED";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Why the scripts cannot run here, or null when they can.</summary>
    public static string? Obstacle { get; } = FindObstacle();

    /// <summary>Runs a script and asserts that it ends well, and that the server had no errors of its own.</summary>
    public static async Task RunAsync(string script, Func<IEnumerable<string>> serverErrors, params string[] arguments)
    {
        var start = new ProcessStartInfo("node") { WorkingDirectory = Folder(), RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(script);
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        var log = string.Join(Environment.NewLine, serverErrors());
        Assert.True(process.ExitCode == 0 && log.Length == 0, $"{script} ended with {process.ExitCode}:{Environment.NewLine}{await output}{await errors}{log}");
    }

    private static string? FindObstacle()
    {
        if (Environment.GetEnvironmentVariable(RequireVariable) == "1")
        {
            return null;
        }

        var paths = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return !paths.Any(path => File.Exists(Path.Combine(path, OperatingSystem.IsWindows() ? "node.exe" : "node"))) ? "node is not installed"
            : !Directory.Exists(Path.Combine(Folder(), "node_modules")) ? "the clients are not installed: run npm ci in tests/GraphQL.AspNetCore.Tests/Clients"
            : null;
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
