using Digital40.Rules.Facts.Reading;

namespace Digital40.Api.Tests.Commands;

public sealed class ImportExportTests : IDisposable
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "samples", "buriram-2568.json");
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _other = new();
    private readonly CommandLine _commands;

    public ImportExportTests() => _commands = new CommandLine(_folder);

    public void Dispose()
    {
        _folder.Dispose();
        _other.Dispose();
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Export_ImportedElsewhere_ExportsTheSame(string format)
    {
        await WithSampleAsync();
        var file = _folder.File($"facts.{format}");
        await _commands.DoneAsync("export", "--format", format, "--output", file);
        var other = new CommandLine(_other);

        await other.DoneAsync("seed", format == "csv" ? _folder.File("offices.csv") : file);
        await other.DoneAsync("import", file);

        var expected = await _commands.DoneAsync("export");
        var found = await other.DoneAsync("export");
        Assert.Equal(expected.Replace("  \"sample\": true,\n", "", StringComparison.Ordinal), found.Replace("  \"sample\": true,\n", "", StringComparison.Ordinal));
        Assert.Contains("\"facts\": [\n", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Formula_InAFact_IsNeutralisedInCsvAndReadBack()
    {
        await _commands.DoneAsync("seed", Sample);
        const string Facts =
            """
            {"edition": 2568, "facts": [
              {"id": "=cmd|' /C calc'!A0", "office": "3113", "indicator": "awareness.session", "date": "2025-06-20", "attributes": {"form": "training"},
               "evidence": ["https://example.org/a b|c"]},
              {"id": "'quoted", "office": "3113", "indicator": "awareness.session", "date": "2025-06-21", "attributes": {"form": "training"}}]}
            """;
        await _commands.DoneAsync("import", _folder.Write("in.json", Facts));

        var csv = await _commands.DoneAsync("export", "--format", "csv");
        await new CommandLine(_other).DoneAsync("seed", Sample);
        await new CommandLine(_other).DoneAsync("import", _other.Write("out.csv", csv));
        var json = await new CommandLine(_other).DoneAsync("export");

        Assert.Contains("\n\"'=cmd|' /C calc'!A0\",3113", csv, StringComparison.Ordinal);
        Assert.Contains("""{"id":"=cmd|' /C calc'!A0",""", json, StringComparison.Ordinal);
        Assert.Contains("""{"id":"'quoted",""", json, StringComparison.Ordinal);
        Assert.Contains("https://example.org/a%20b%7Cc", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OfADistrict_HasItsFactsAndItsProvince()
    {
        await WithSampleAsync();

        var json = await _commands.DoneAsync("export", "--office", "3113");

        Assert.Contains("\"code\":\"3100\"", json, StringComparison.Ordinal);
        Assert.Contains("\"office\":\"3113\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"office\":\"3112\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OfUnknownOfficeAndEdition_NamesBoth()
    {
        await _commands.DoneAsync("migrate");

        var said = await _commands.RunAsync("export", "--office", "99", "--edition", "2500");

        Assert.Equal(2, said.Exit);
        Assert.Contains("edition-unknown", said.Error, StringComparison.Ordinal);
        Assert.Contains("office-unknown", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfTheSameFile_StoresNothingAgain()
    {
        await WithSampleAsync();

        Assert.EndsWith("had been stored by this file before.\n", await _commands.DoneAsync("import", Sample), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithErrors_StoresNothingAndNamesEachWithItsLine()
    {
        await _commands.DoneAsync("seed", Sample);
        var file = _folder.Write(
            "bad.csv",
            """
            id,office,indicator,date,attribute.form,evidence
            a,3113,awareness.session,2025-06-20,training,https://example.org/1
            b,9999,awareness.session,2025-06-20,training,https://example.org/1
            c,3113,nothing.such,2025-06-20,training,https://example.org/1
            """);

        var said = await _commands.RunAsync("import", file);

        Assert.Equal(2, said.Exit);
        Assert.Contains("bad.csv:3:3 office-unknown b", said.Error, StringComparison.Ordinal);
        Assert.Contains("bad.csv:4:8 indicator-unknown c", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\"id\":\"a\"", await _commands.DoneAsync("export"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_RefusedByTheDatabase_NamesLineAndFact()
    {
        await WithSampleAsync();
        var file = _folder.Write("again.csv", "id,office,indicator,month,value\n\"3100-ict-news-1\",3100,ict.news,2025-01,3\n");

        var said = await _commands.RunAsync("import", file);

        Assert.Equal(2, said.Exit);
        Assert.Contains($"again.csv:2:1 {FactErrorCodes.FigureDuplicate} 3100-ict-news-1", said.Error, StringComparison.Ordinal);
        Assert.Contains($"again.csv:2:1 {FactErrorCodes.IdDuplicate} 3100-ict-news-1", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_NextToARunningService_IsSeenByIt()
    {
        var server = await ApiServer.StartAsync(folder: _folder.Path);

        await WithSampleAsync();
        var offices = (await server.AskAsync("{ offices { totalCount } }")).GetProperty("offices");
        await server.StopAsync();

        Assert.Equal(24, offices.GetProperty("totalCount").GetInt32());
    }

    private async Task WithSampleAsync()
    {
        await _commands.DoneAsync("seed", Sample);
        await _commands.DoneAsync("import", Sample);
    }
}
