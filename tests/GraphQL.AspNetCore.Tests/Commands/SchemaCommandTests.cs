using Digital40.GraphQL.AspNetCore.Commands;

namespace Digital40.GraphQL.AspNetCore.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task Export_WithoutFile_WritesTheSchema()
    {
        var (code, output, _) = await RunAsync("export");

        Assert.Equal(0, code);
        Assert.Contains("type Book implements Node {", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ToFile_WritesWhatTheServerGives()
    {
        var file = Path.GetTempFileName();
        try
        {
            var (code, output, _) = await RunAsync("export", "--output", file);

            await using var server = await SampleServer.StartAsync();
            Assert.Equal(0, code);
            Assert.Equal("", output);
            Assert.Equal(await server.Client.GetStringAsync("/graphql/schema.graphql"), await File.ReadAllTextAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData()]
    [InlineData("import")]
    [InlineData("export", "--output")]
    [InlineData("check")]
    public async Task Command_NotUnderstood_SaysHowItIsUsed(params string[] args)
    {
        var (code, _, errors) = await RunAsync(args);

        Assert.Equal(2, code);
        Assert.StartsWith("schema export", errors, StringComparison.Ordinal);
    }

    internal static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        await using var app = SampleServer.Build();
        var output = new StringWriter();
        var errors = new StringWriter();
        var code = await new SchemaCommand(app.Services, output, errors).RunAsync(args);
        return (code, output.ToString(), errors.ToString());
    }
}
