using System.Text.Json;

namespace Digital40.Api.Tests.Memberships;

public sealed class MembershipTests
{
    private const string Grant =
        """
        mutation ($office: String!, $role: MemberRole!, $subject: String! = "alice", $key: String) {
          grantMembership(input: { subject: $subject, office: $office, role: $role, idempotencyKey: $key }) {
            membership { id subject role from to grantedBy office { code } } errors { __typename ... on Error { code path } }
          }
        }
        """;

    private const string End =
        """
        mutation ($id: ID!, $reason: String! = "moved") {
          endMembership(input: { membership: $id, reason: $reason }) { membership { to endedBy endedReason } errors { __typename ... on Error { code message path } } }
        }
        """;

    [Fact]
    public async Task Membership_Granted_OpensItsOfficeAndEndedClosesIt()
    {
        await using var server = await ApiServer.WithSampleAsync();
        Assert.Equal(0, await RolesAsync(server, "alice:"));

        var granted = (await server.AskAsync(Grant, new { office = "3101", role = "DISTRICT_OFFICER" }, "officer: ProvinceOfficer@3100")).GetProperty("grantMembership");

        Assert.Equal("null", granted.GetProperty("errors").GetRawText());
        Assert.Equal("officer", granted.GetProperty("membership").GetProperty("grantedBy").GetString());
        Assert.Equal(1, await RolesAsync(server, "alice:"));
        var entry = (await server.AskAsync("""{ auditEntries(where: { action: "membership.grant" }) { nodes { subject office { code } } } }"""))
            .GetProperty("auditEntries").GetProperty("nodes")[0];
        Assert.Equal("officer", entry.GetProperty("subject").GetString());
        Assert.Equal("3101", entry.GetProperty("office").GetProperty("code").GetString());

        var id = granted.GetProperty("membership").GetProperty("id").GetString();
        var ended = (await server.AskAsync(End, new { id }, "officer: ProvinceOfficer@3100")).GetProperty("endMembership").GetProperty("membership");
        Assert.Equal("moved", ended.GetProperty("endedReason").GetString());
        Assert.Equal("officer", ended.GetProperty("endedBy").GetString());
        server.Clock.Now += TimeSpan.FromSeconds(1);
        Assert.Equal(0, await RolesAsync(server, "alice:"));
    }

    [Fact]
    public async Task ProvinceOfficer_RaisingItself_IsForbiddenEverywhereItTries()
    {
        await using var server = await ApiServer.WithSampleAsync();

        Assert.Equal(["office", "role"], await ForbiddenAsync(server, "3100", "PROVINCE_OFFICER"));
        Assert.Equal(["office"], await ForbiddenAsync(server, "3100", "VIEWER"));
        Assert.Equal(["role"], await ForbiddenAsync(server, "3101", "AUDITOR"));
        Assert.Equal(["role"], await ForbiddenAsync(server, "3101", "RUBRIC_AUTHOR"));
    }

    [Fact]
    public async Task DistrictOfficer_SayingWhoServes_IsForbidden()
    {
        await using var server = await ApiServer.WithSampleAsync();

        var payload = (await server.AskAsync(Grant, new { office = "3101", role = "VIEWER" }, "DistrictOfficer@3101")).GetProperty("grantMembership");

        Assert.Equal("ForbiddenError", payload.GetProperty("errors")[0].GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task Membership_OfAnotherProvince_IsAsOneThatDoesNotExist()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var id = (await server.AskAsync(Grant, new { office = "3101", role = "VIEWER" })).GetProperty("grantMembership").GetProperty("membership").GetProperty("id").GetString();
        var unknown = Convert.ToBase64String("Membership:1"u8).TrimEnd('=');

        foreach (var actor in new[] { "DistrictOfficer@3101", "Viewer", "BiReader" })
        {
            var hidden = (await server.AskAsync(End, new { id }, actor)).GetProperty("endMembership").GetProperty("errors")[0];
            var missing = (await server.AskAsync(End, new { id = unknown }, actor)).GetProperty("endMembership").GetProperty("errors")[0];
            var node = (await server.AskAsync("query ($id: ID!) { node(id: $id) { id } }", new { id }, actor)).GetProperty("node");

            Assert.Equal(missing.ToString(), hidden.ToString());
            Assert.Equal("membership-unknown", hidden.GetProperty("code").GetString());
            Assert.Equal(JsonValueKind.Null, node.ValueKind);
        }
    }

    [Fact]
    public async Task IdempotencyKey_OfSomebodyElse_TellsNothing()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var input = new { office = "3101", role = "VIEWER", key = "one" };
        var first = (await server.AskAsync(Grant, input, "a: ProvinceOfficer@3100")).GetProperty("grantMembership");
        var again = (await server.AskAsync(Grant, input, "a: ProvinceOfficer@3100")).GetProperty("grantMembership");
        var other = (await server.AskAsync(Grant, input, "b: ProvinceOfficer@3100")).GetProperty("grantMembership");
        var refused = (await server.AskAsync(Grant, input, "a: DistrictOfficer@3101")).GetProperty("grantMembership");

        Assert.Equal(first.ToString(), again.ToString());
        Assert.Equal("membership-exists", other.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("ForbiddenError", refused.GetProperty("errors")[0].GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task Memberships_Listed_AreThoseOfTheReadersOfficesByPage()
    {
        await using var server = await ApiServer.WithSampleAsync();
        foreach (var office in new[] { "3101", "3102", "3103" })
        {
            await server.AskAsync(Grant, new { office, role = "VIEWER" });
        }

        const string List = "query ($after: String) { memberships(first: 2, after: $after) { totalCount nodes { office { code } } pageInfo { hasNextPage endCursor } } }";
        var page = (await server.AskAsync(List, actor: "Auditor@3100")).GetProperty("memberships");
        var next = (await server.AskAsync(List, new { after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString() }, "Auditor@3100")).GetProperty("memberships");
        var own = (await server.AskAsync(List, actor: "Auditor@3102")).GetProperty("memberships");

        Assert.Equal(3, page.GetProperty("totalCount").GetInt32());
        Assert.Equal("3103", page.GetProperty("nodes")[0].GetProperty("office").GetProperty("code").GetString());
        Assert.Equal("3101", Assert.Single(next.GetProperty("nodes").EnumerateArray()).GetProperty("office").GetProperty("code").GetString());
        Assert.Equal(1, own.GetProperty("totalCount").GetInt32());
    }

    private static async Task<int> RolesAsync(ApiServer server, string actor) =>
        (await server.AskAsync("{ me { roles { role } } }", actor: actor)).GetProperty("me").GetProperty("roles").GetArrayLength();

    private static async Task<IEnumerable<string?>> ForbiddenAsync(ApiServer server, string office, string role) =>
        (await server.AskAsync(Grant, new { office, role, subject = "officer" }, "officer: ProvinceOfficer@3100")).GetProperty("grantMembership").GetProperty("errors")
        .EnumerateArray().Where(error => error.GetProperty("code").GetString() == "forbidden").Select(error => error.GetProperty("path")[1].GetString());
}
