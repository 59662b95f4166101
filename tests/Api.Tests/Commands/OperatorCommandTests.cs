using Microsoft.Data.Sqlite;

namespace Digital40.Api.Tests.Commands;

public sealed class OperatorCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CommandLine _commands;

    public OperatorCommandTests() => _commands = new CommandLine(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rescore_BringsChangedNumbersBack()
    {
        await WithSampleAsync();
        await ChangeAsync("UPDATE Scores SET Points = Confirmed WHERE Office = '3100'");

        var said = await _commands.RunAsync("rescore");

        Assert.Equal(0, said.Exit);
        Assert.Equal("Edition 2568: 1 provinces are scored anew.\n", said.Output);
        Assert.Contains("1 of 1 provinces, บุรีรัมย์.", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MembershipGrant_FirstOfficer_IsLetInOnce()
    {
        await WithSampleAsync();

        Assert.Equal("ProvinceOfficer of 3100 from now on.\n", await _commands.DoneAsync("membership", "grant", "first", "3100", "ProvinceOfficer"));
        Assert.Equal(2, (await _commands.RunAsync("membership", "grant", "first", "3100", "ProvinceOfficer")).Exit);
        Assert.Contains("office: ", (await _commands.RunAsync("membership", "grant", "first", "3101", "ProvinceOfficer")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuditVerify_WholeChain_IsDone()
    {
        await WithSampleAsync();

        Assert.StartsWith("The audit is whole: 25 entries", await _commands.DoneAsync("audit", "verify"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuditVerify_EditedEntry_NamesIt()
    {
        await WithSampleAsync();
        await ChangeAsync("UPDATE Audit SET Subject = 'somebody' WHERE Sequence = 7");

        var said = await _commands.RunAsync("audit", "verify");

        Assert.Equal(1, said.Exit);
        Assert.Contains("Entry 7 is edited.\n", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_ListsThenCarriesOut()
    {
        var before = await _commands.RunAsync("migrate", "--list");
        Assert.Equal(1, before.Exit);
        Assert.StartsWith("20250101000000_Initial\n", before.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("test.db")));

        await _commands.DoneAsync("migrate");

        Assert.Equal("", await _commands.DoneAsync("migrate", "--list"));
    }

    [Fact]
    public async Task Export_FromADatabaseThatIsNotThere_IsRefusedAndMakesNone()
    {
        var said = await _commands.RunAsync("export");

        Assert.Equal(2, said.Exit);
        Assert.Contains("the command migrate brings it up to date", said.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("test.db")));
    }

    [Fact]
    public async Task SchemaExport_CheckedAgain_HasNoChanges()
    {
        var file = _folder.File("schema.graphql");
        await _commands.DoneAsync("schema", "export", "--output", file);

        Assert.Equal("0 changes, 0 of them breaking\n", await _commands.DoneAsync("schema", "check", file));
        Assert.False(File.Exists(_folder.File("test.db")));
    }

    [Fact]
    public async Task SchemaCheck_AgainstMore_IsBreaking()
    {
        await _commands.DoneAsync("schema", "export", "--output", _folder.File("schema.graphql"));
        var more = (await File.ReadAllTextAsync(_folder.File("schema.graphql"))).Replace("type Query {", "type Query {\n  gone: Int\n", StringComparison.Ordinal);

        Assert.Equal(1, (await _commands.RunAsync("schema", "check", _folder.Write("more.graphql", more))).Exit);
        Assert.Equal(2, (await _commands.RunAsync("schema", "check", _folder.Write("no.graphql", "type {"))).Exit);
    }

    [Theory]
    [InlineData("seeed", "There is no 'seeed' here, did you mean 'seed'?")]
    [InlineData("export --formt json", "There is no '--formt' here, did you mean '--format'?")]
    [InlineData("import", "Required argument missing")]
    [InlineData("export --Database:Provder=x", "Database:Provder is no setting; did you mean 'Provider'?")]
    public async Task Mistake_OfTyping_IsBadInputWithWhatWasMeant(string typed, string error)
    {
        var said = await _commands.RunAsync(typed.Split(' '));

        Assert.Equal(2, said.Exit);
        Assert.Contains(error, said.Error, StringComparison.Ordinal);
        Assert.Equal("", said.Output);
    }

    [Theory]
    [InlineData("--help", "rescore")]
    [InlineData("import --help", "dotnet run --project src/Api -- import samples/buriram-2568.json")]
    [InlineData("audit verify --help", "Walk the whole chain")]
    public async Task Help_ShowsWhatCanBeTyped(string typed, string text) =>
        Assert.Contains(text, await _commands.DoneAsync(typed.Split(' ')), StringComparison.Ordinal);

    [Fact]
    public async Task Service_WithBadSettings_DoesNotStart()
    {
        var said = await _commands.RunAsync("--Evidence:MaximumBytes=0", "--Urls=nowhere");

        Assert.Equal(2, said.Exit);
        Assert.Contains("Evidence:MaximumBytes is below 1.", said.Error, StringComparison.Ordinal);
        Assert.Contains("Urls holds 'nowhere'", said.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    private Task WithSampleAsync() => SampleDatabase.ReadAsync().ContinueWith(content => File.WriteAllBytes(_folder.File("test.db"), content.Result), TaskScheduler.Default);

    private async Task ChangeAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={_folder.File("test.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
