using System.Globalization;
using Digital40.Api.Commands;

namespace Digital40.Api.Tests.Commands;

/// <summary>Runs commands of the program in a folder of their own.</summary>
internal sealed class CommandLine(TemporaryFolder folder)
{
    /// <summary>What a command said.</summary>
    public sealed record Said(int Exit, string Output, string Error);

    /// <summary>Runs a command.</summary>
    public async Task<Said> RunAsync(params string[] typed)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var exit = await Program.RunAsync(
            [.. typed, $"--Data:Path={folder.Path}", "--Database:ConnectionString=test.db"], new Terminal(output, error));
        return new Said(exit, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command that is done.</summary>
    public async Task<string> DoneAsync(params string[] typed)
    {
        var said = await RunAsync(typed);
        Assert.True(said.Exit == 0, $"{said.Exit}: {said.Output}{said.Error}");
        return said.Output;
    }
}
