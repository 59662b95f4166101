using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Digital40.Bench.GraphQL.Loading;

/// <summary>A server in a process of its own, which ends with this one.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;

    private Child(string program, params string[] arguments)
    {
        _process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
    }

    /// <summary>This program in another mode.</summary>
    public static Child OfThisProgram(params string[] arguments) => new(Environment.ProcessPath!, arguments);

    /// <summary>Mercurius, or null where it is not installed.</summary>
    public static Child? Mercurius(int port)
    {
        var folder = Path.Combine(Folder(), "..", "mercurius");
        if (Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            return new Child("node", Path.Combine(folder, "server.mjs"), $"{port}");
        }

        Console.WriteLine("Mercurius is left out: run npm ci in bench/GraphQL/mercurius to have it measured.");
        return null;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
