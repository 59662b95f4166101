using System.Text.Json;

namespace Digital40.Api.Tests.Audit;

public sealed class AuditPermissionTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Entries = "{ auditEntries(first: 100) { totalCount nodes { id office { code } } } }";

    [Theory]
    [InlineData("Viewer")]
    [InlineData("DistrictOfficer@3101")]
    [InlineData("RubricAuthor")]
    [InlineData("BiReader")]
    [InlineData("alice:")]
    public async Task Audit_ForThoseWhoMayReadNone_IsForbidden(string actor)
    {
        Assert.Equal("FORBIDDEN", CodeOf(await server.Api.SendAsync(Entries, actor: actor)));
        Assert.Equal("FORBIDDEN", CodeOf(await server.Api.SendAsync("{ auditVerification { isWhole } }", actor: actor)));
    }

    [Fact]
    public async Task Entry_ForThoseWhoMayReadNone_IsAsOneThatDoesNotExist()
    {
        var id = (await server.Api.AskAsync(Entries)).GetProperty("auditEntries").GetProperty("nodes")[0].GetProperty("id").GetString();
        const string Node = "query ($id: ID!) { node(id: $id) { id } }";

        Assert.Equal(id, (await server.Api.AskAsync(Node, new { id }, "Auditor")).GetProperty("node").GetProperty("id").GetString());
        Assert.Equal("null", (await server.Api.AskAsync(Node, new { id }, "DistrictOfficer@3101")).GetProperty("node").GetRawText());
    }

    [Fact]
    public async Task Audit_OfOneDistrict_IsAllThatItsAuditorSees()
    {
        var entries = (await server.Api.AskAsync(Entries, actor: "Auditor@3101")).GetProperty("auditEntries");
        var others = await server.Api.AskAsync("""{ auditEntries(where: { office: "3102" }) { totalCount } }""", actor: "Auditor@3101");

        Assert.NotEqual(0, entries.GetProperty("totalCount").GetInt32());
        Assert.All(entries.GetProperty("nodes").EnumerateArray(), entry => Assert.Equal("3101", entry.GetProperty("office").GetProperty("code").GetString()));
        Assert.Equal(0, others.GetProperty("auditEntries").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task Chain_IsVerifiedOnlyForThoseWhoMayReadAllOfIt()
    {
        Assert.Equal("FORBIDDEN", CodeOf(await server.Api.SendAsync("{ auditVerification { isWhole } }", actor: "ProvinceOfficer@3100")));
        Assert.True((await server.Api.AskAsync("{ auditVerification { isWhole } }", actor: "Auditor")).GetProperty("auditVerification").GetProperty("isWhole").GetBoolean());
    }

    private static string? CodeOf(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
