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

    [Fact]
    public async Task Check_OfWhatWasExported_FindsNothing()
    {
        var (code, output, _) = await CheckAsync(schema => schema);

        Assert.Equal(0, code);
        Assert.StartsWith("0 changes", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfSchemaThatHadAField_FailsAndNamesIt()
    {
        var (code, output, errors) = await CheckAsync(schema => schema + "extend type Book { isbn: String }");

        Assert.Equal("", errors);
        Assert.Equal(1, code);
        Assert.StartsWith("Breaking: ", output, StringComparison.Ordinal);
        Assert.Contains("Book.isbn", output, StringComparison.Ordinal);
        Assert.Contains("1 changes, 1 of them breaking", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfSchemaThatLackedAField_IsDone()
    {
        var (code, output, _) = await CheckAsync(schema => schema.Replace("  \"\"\"How many pages it has.\"\"\"\n  pages: Int\n", "", StringComparison.Ordinal));

        Assert.Equal(0, code);
        Assert.Contains("Safe: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfFileThatIsNoSchema_SaysWhy()
    {
        var (code, _, errors) = await CheckAsync(_ => "type Query {");

        Assert.Equal(1, code);
        Assert.Contains("Syntax Error", errors, StringComparison.Ordinal);
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

    private static async Task<(int Code, string Output, string Errors)> CheckAsync(Func<string, string> change)
    {
        var (_, schema, _) = await RunAsync("export");
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, change(schema));
            return await RunAsync("check", file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        await using var app = SampleServer.Build();
        var output = new StringWriter();
        var errors = new StringWriter();
        var code = await new SchemaCommand(app.Services, output, errors).RunAsync(args);
        return (code, output.ToString(), errors.ToString());
    }
}
