using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Digital40.GraphQL.AspNetCore.Tests.Http;
using Digital40.GraphQL.Execution;

namespace Digital40.GraphQL.AspNetCore.Tests;

/// <summary>The server of the README is the program of these tests: it compiles, and it runs.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public async Task Readme_Server_IsTheProgramOfTheseTests()
    {
        var program = await File.ReadAllTextAsync(Path.Combine(Folder(), "Program.cs"));
        var readme = await ReadAsync();

        Assert.Contains($"```csharp\n{program}```", readme, StringComparison.Ordinal);
        Assert.True(program.Split('\n').Length <= 21, "It has more than twenty lines.");
    }

    [Theory]
    [InlineData(typeof(GraphQLServerOptions))]
    [InlineData(typeof(RequestOptions))]
    public async Task Readme_Tables_NameEverySetting(Type options)
    {
        var readme = await ReadAsync();

        Assert.All(SettingsOf(options, ""), setting => Assert.Contains($"| `{setting}` |", readme, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Readme_Server_Answers()
    {
        string[] arguments = [typeof(ReadmeTests).Assembly.Location, "--urls", "http://127.0.0.1:0"];
        using var server = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressAsync(server.StandardOutput) };

            var response = await client.PostJsonAsync("""{"query":"{ hello }"}""");

            Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", await response.Content.ReadAsStringAsync());
        }
        finally
        {
            server.Kill();
        }
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await output.ReadLineAsync(patience.Token) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                return new Uri(match.Groups[1].Value);
            }
        }

        throw new InvalidOperationException("The server of the README did not start.");
    }

    // An options type inside another one is not a setting itself: its settings are.
    private static IEnumerable<string> SettingsOf(Type options, string prefix) => options.GetProperties().SelectMany(property =>
        property.CanWrite || property.PropertyType.IsGenericType ? [prefix + property.Name] : SettingsOf(property.PropertyType, $"{prefix}{property.Name}."));

    private static Task<string> ReadAsync() => File.ReadAllTextAsync(Path.Combine(Folder(), "..", "..", "src", "GraphQL.AspNetCore", "README.md"));

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
