using System.Text.Json;
using Digital40.Persistence.Audit;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Writing;
using Microsoft.Data.Sqlite;

namespace Digital40.Api.Tests.Audit;

public sealed class AuditQueryTests
{
    private const string Fields = "sequence at subject action entity entityId office { code } edition before after reason hash";

    [Fact]
    public async Task Entries_EveryField_IsThatOfTheStore()
    {
        await using var server = await ChangedAsync();

        var entries = (await server.AskAsync($"{{ auditEntries(first: 30) {{ nodes {{ {Fields} }} }} }}")).GetProperty("auditEntries");

        var stored = await server.Get<AuditStore>().ListAsync(new AuditFilter(), new PageRequest { First = 30, Descending = true });
        ExpectedJson.Equal(
            stored.Nodes.Select(one => new
            {
                sequence = one.Sequence, at = entries.GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("sequence").GetInt64() == one.Sequence).GetProperty("at"),
                subject = one.Subject, action = one.Action, entity = one.Entity, entityId = one.EntityId, office = one.Office is { } code ? new { code } : null,
                edition = one.Edition, before = one.Before, after = one.After, reason = one.Reason, hash = one.Hash,
            }),
            entries.GetProperty("nodes"));
        Assert.All(
            stored.Nodes.Zip(entries.GetProperty("nodes").EnumerateArray()), pair => Assert.Equal(pair.First.At, pair.Second.GetProperty("at").GetDateTimeOffset()));
        Assert.Contains(stored.Nodes, one => one is { Before: not null, After: not null });
    }

    [Fact]
    public async Task Entry_OfAChange_HoldsBeforeAndAfterAsJson()
    {
        await using var server = await ChangedAsync();

        var entry = (await server.AskAsync("""{ auditEntries(where: { action: "office.rename" }) { nodes { before after } } }""")).GetProperty("auditEntries").GetProperty("nodes")[0];

        Assert.Equal("เมืองบุรีรัมย์", JsonDocument.Parse(entry.GetProperty("before").GetString()!).RootElement.GetProperty("NameTh").GetString());
        Assert.Equal("ใหม่", JsonDocument.Parse(entry.GetProperty("after").GetString()!).RootElement.GetProperty("NameTh").GetString());
    }

    [Fact]
    public async Task Entry_IsANode()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var id = (await server.AskAsync("{ auditEntries(first: 1) { nodes { id } } }")).GetProperty("auditEntries").GetProperty("nodes")[0].GetProperty("id").GetString();

        var nodes = (await server.AskAsync(
            "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on AuditEntry { sequence } } }", new { ids = new[] { id, "QXVkaXRFbnRyeTo5OTk5OTk" } })).GetProperty("nodes");

        Assert.Equal(id, nodes[0].GetProperty("id").GetString());
        Assert.Equal("null", nodes[1].GetRawText());
    }

    [Theory]
    [InlineData("""{ office: "๓๑๐๑", action: "office.rename" }""", 1)]
    [InlineData("""{ office: "3102", action: "office.rename" }""", 0)]
    [InlineData("""{ subject: "renamer" }""", 1)]
    [InlineData("""{ entity: "office", action: "office.add" }""", 24)]
    [InlineData("""{ entity: "office", entityId: "3101" }""", 2)]
    [InlineData("""{ from: "2025-07-15T02:30:00Z" }""", 1)]
    [InlineData("""{ subject: "renamer", before: "2025-07-15T02:30:00Z" }""", 0)]
    [InlineData("""{ subject: "renamer", before: "2025-07-15T11:00:00+07:00" }""", 1)]
    [InlineData("""{ subject: "nobody" }""", 0)]
    public async Task Entries_ByEachCondition_AreThoseThatMeetIt(string where, int count)
    {
        await using var server = await ChangedAsync();

        var entries = (await server.AskAsync($"{{ auditEntries(where: {where}) {{ totalCount nodes {{ sequence }} }} }}")).GetProperty("auditEntries");

        Assert.Equal((count, count), (entries.GetProperty("totalCount").GetInt32(), entries.GetProperty("nodes").GetArrayLength()));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("orderBy: { field: SEQUENCE },", false)]
    [InlineData("orderBy: { field: SEQUENCE, direction: DESC },", true)]
    public async Task Entries_InEachOrder_GoOnWhileOthersAreMade(string orderBy, bool isDescending)
    {
        await using var server = await ApiServer.WithSampleAsync();
        var query = $"query ($after: String) {{ auditEntries({orderBy} first: 10, after: $after) {{ nodes {{ sequence }} pageInfo {{ endCursor }} }} }}";
        var first = (await server.AskAsync(query)).GetProperty("auditEntries");
        await RenameAsync(server);

        var second = (await server.AskAsync(query, new { after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("auditEntries");

        var sequences = first.GetProperty("nodes").EnumerateArray().Concat(second.GetProperty("nodes").EnumerateArray()).Select(node => node.GetProperty("sequence").GetInt64()).ToList();
        Assert.Equal(20, sequences.Count);
        Assert.Equal(Enumerable.Range(0, 20).Select(step => isDescending ? sequences[0] - step : sequences[0] + step), sequences);
    }

    [Fact]
    public async Task Verification_OfAWholeChain_NamesItsEnd()
    {
        await using var server = await ApiServer.WithSampleAsync();

        var data = await server.AskAsync("{ auditVerification { isWhole sequence hash problems { sequence kind } } auditEntries(first: 1) { nodes { sequence hash } } }");

        var last = data.GetProperty("auditEntries").GetProperty("nodes")[0];
        ExpectedJson.Equal(
            new { isWhole = true, sequence = last.GetProperty("sequence"), hash = last.GetProperty("hash"), problems = Array.Empty<object>() },
            data.GetProperty("auditVerification"));
    }

    [Fact]
    public async Task Verification_OfAnEditedAndAMissingEntry_SaysWhich()
    {
        await using var server = await ApiServer.WithSampleAsync();
        await using (var connection = new SqliteConnection($"Data Source={ApiServer.DatabaseIn(server.Folder)}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE Audit SET Subject = 'somebody' WHERE Sequence = 3; DELETE FROM Audit WHERE Sequence = 7";
            Assert.Equal(2, await command.ExecuteNonQueryAsync());
        }

        var verification = (await server.AskAsync("{ auditVerification { isWhole problems { sequence kind } } }")).GetProperty("auditVerification");

        ExpectedJson.Equal(
            new { isWhole = false, problems = new[] { new { sequence = 3, kind = AuditProblemKind.Edited }, new { sequence = 7, kind = AuditProblemKind.Removed } } },
            verification);
    }

    private static async Task<ApiServer> ChangedAsync()
    {
        var server = await ApiServer.WithSampleAsync();
        server.Clock.Now = server.Clock.Now.AddHours(1);
        await RenameAsync(server);
        return server;
    }

    private static async Task RenameAsync(ApiServer server) =>
        Assert.True((await server.Get<OfficeStore>().RenameAsync(new Caller("renamer"), "3101", "ใหม่", "New")).IsStored);
}
