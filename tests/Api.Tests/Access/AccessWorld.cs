using System.Text.Json;
using Digital40.Persistence.Memberships;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Tests.Access;

/// <summary>A service with two provinces, in each of whose offices there is something of everything.</summary>
public sealed class AccessWorld : IAsyncLifetime
{
    private static readonly Caller Setup = new("setup");
    private readonly Dictionary<string, object> _variables = [];

    internal ApiServer Api { get; private set; } = default!; // xunit waits for InitializeAsync before it gives the world to a test.

    /// <summary>The offices, with the code of their province.</summary>
    internal static IReadOnlyList<(string Office, string Province)> Offices { get; } = [("3100", "3100"), ("3101", "3100"), ("3102", "3100"), ("3200", "3200"), ("3201", "3200")];

    /// <summary>What a door's document is given for an office.</summary>
    internal object VariablesOf(string office) => _variables[office];

    public async Task InitializeAsync()
    {
        Api = await ApiServer.WithSampleAsync();
        var added = await Api.Get<OfficeStore>().AddAsync(
            Setup,
            [new("3200", OfficeTier.Province, null, "3200", "3200"), new("3201", OfficeTier.District, "3200", "3201", "3201")],
            CancellationToken.None);
        Assert.Empty(added.Errors);
        foreach (var (office, province) in Offices)
        {
            var (fact, evidence) = await FactAsync(office);
            _variables[office] = new { office, fact, evidence, report = office == province ? null : await ReportAsync(office), membership = await MembershipAsync(office) };
            await WriteAsync("""mutation ($office: String!) { publishScores(input: { office: $office, edition: 2568, asOf: "2025-06-30" }) { errors { __typename } } }""", office);
        }
    }

    public async Task DisposeAsync() => await Api.DisposeAsync();

    private async Task<(string Fact, string Evidence)> FactAsync(string office)
    {
        var fact = (await WriteAsync(
            """
            mutation ($office: String!) {
              recordFacts(input: { edition: 2568, facts: [{
                office: $office, indicator: "awareness.session", date: "2025-06-19", attributes: [{ name: "form", value: "training" }]
                evidence: [{ url: "https://example.org/photo", channel: "line-group" }]
              }] }) { facts { id evidence { id } } errors { __typename ... on Error { code message } } }
            }
            """,
            office)).GetProperty("facts")[0];
        return (fact.GetProperty("id").GetString()!, fact.GetProperty("evidence")[0].GetProperty("id").GetString()!);
    }

    private async Task<string> ReportAsync(string office) => (await WriteAsync(
        """mutation ($office: String!) { openReport(input: { edition: 2568, office: $office, month: "2025-05" }) { report { id } errors { __typename } } }""", office))
        .GetProperty("report").GetProperty("id").GetString()!;

    private async Task<string> MembershipAsync(string office)
    {
        var granted = await Api.Get<MembershipStore>().GrantAsync(Setup, "member", office, MemberRole.Viewer, Api.Clock.Now, null, CancellationToken.None);
        var ids = await Api.AskAsync("query ($office: String!) { memberships(where: { office: $office }) { nodes { id } } }", new { office });
        return granted.IsStored ? ids.GetProperty("memberships").GetProperty("nodes")[0].GetProperty("id").GetString()! : throw new InvalidOperationException();
    }

    private async Task<JsonElement> WriteAsync(string query, string office)
    {
        var payload = (await Api.AskAsync(query, new { office })).EnumerateObject().First().Value;
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, payload.ToString());
        return payload;
    }
}
