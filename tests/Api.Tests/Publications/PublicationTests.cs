using System.Text.Json;

namespace Digital40.Api.Tests.Publications;

public sealed class PublicationTests : IAsyncLifetime
{
    private const string Officer = "ProvinceOfficer@3100";
    private const string Publish = "mutation ($input: PublishScoresInput!) { publishScores(input: $input) { publications { id office { code } madeWith { id } } errors { __typename ... on Error { code path } } } }";
    private const string Withdraw = "mutation ($input: WithdrawPublicationInput!) { withdrawPublication(input: $input) { publications { id withdrawnAt withdrawnBy withdrawnReason } errors { __typename ... on Error { code path } } } }";

    private ApiServer _api = default!; // xunit waits for InitializeAsync before it runs a test.

    public async Task InitializeAsync() => _api = await ApiServer.WithSampleAsync();

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task Publication_WithEveryField_IsANodeAndInTheList()
    {
        var made = await PublishAsync(new { office = "3100", edition = 2568, asOf = "2025-06-30", withDistricts = true });
        const string Fields = """
            id office { code } edition asOf madeWith { id } publishedAt publishedBy withdrawnAt withdrawnBy withdrawnReason
            scorecard { officeCode points publication { id } criteria { code levelText } plan { cost } }
            """;

        Assert.Equal(24, made.Count);
        var id = made[0].GetProperty("id").GetString();
        Assert.Equal([.. Enumerable.Repeat(id, 23)], made.Skip(1).Select(one => one.GetProperty("madeWith").GetProperty("id").GetString()));
        var node = (await _api.AskAsync($$"""query ($id: ID!) { node(id: $id) { ... on Publication { {{Fields}} } } }""", new { id }, Officer)).GetProperty("node");
        Assert.Equal((id, Officer, "3100"), (node.GetProperty("id").GetString(), node.GetProperty("publishedBy").GetString()!, node.GetProperty("scorecard").GetProperty("officeCode").GetString()!));
        Assert.Equal(JsonValueKind.Null, node.GetProperty("scorecard").GetProperty("plan").ValueKind);
        var list = (await _api.AskAsync("""{ publications(where: { edition: 2568, province: "3100" }, orderBy: { direction: DESC }, first: 5) { totalCount nodes { office { code } } pageInfo { hasNextPage } } }""", actor: "Viewer")).GetProperty("publications");
        Assert.Equal((24, "3123"), (list.GetProperty("totalCount").GetInt32(), list.GetProperty("nodes")[0].GetProperty("office").GetProperty("code").GetString()!));
    }

    [Fact]
    public async Task Publication_ThatIsWithdrawn_IsSeenByWhoMayReadTheDraft()
    {
        var made = await PublishAsync(new { office = "3101", edition = 2568, asOf = "2025-06-30" });
        var input = new { publication = made[0].GetProperty("id").GetString(), reason = "too early" };

        var withdrawn = (await _api.AskAsync(Withdraw, new { input }, Officer)).GetProperty("withdrawPublication").GetProperty("publications")[0];

        Assert.Equal((Officer, "too early"), (withdrawn.GetProperty("withdrawnBy").GetString()!, withdrawn.GetProperty("withdrawnReason").GetString()!));
        Assert.Equal(["ConflictError publication-withdrawn input.publication"], await WithdrawAsync(input));
        foreach (var (actor, count) in new[] { ("Viewer", 0), (Officer, 1), ("DistrictOfficer@3101", 1), ("DistrictOfficer@3102", 0), ("Auditor", 1) })
        {
            var data = await _api.AskAsync("query ($id: ID!) { node(id: $id) { id } publications(where: { office: \"3101\" }) { totalCount } scorecard(office: \"3101\", edition: 2568, published: true) { points } }", new { id = input.publication }, actor);
            Assert.Equal((actor, count, count == 1), (actor, data.GetProperty("publications").GetProperty("totalCount").GetInt32(), data.GetProperty("node").ValueKind == JsonValueKind.Object));
            Assert.Equal(JsonValueKind.Null, data.GetProperty("scorecard").ValueKind);
        }
    }

    [Fact]
    public async Task Publishing_WhatCannotBe_TellsWhy()
    {
        Assert.Equal(
            ["NotFoundError edition-unknown input.edition", "NotFoundError office-unknown input.office", "InputError publication-as-of input.asOf"],
            await ErrorsAsync(new { office = "9999", edition = 1, asOf = "2030-01-01" }, "ProvinceOfficer@*"));
        Assert.Equal(["ForbiddenError forbidden input.office"], await ErrorsAsync(new { office = "3101", edition = 2568, asOf = "2025-06-30" }, "DistrictOfficer@3101"));
        Assert.Equal(["ForbiddenError forbidden input.office"], await ErrorsAsync(new { office = "3100", edition = 2568, asOf = "2025-06-30" }, "Auditor"));
        Assert.Equal(["InputError reason-missing input.reason"], await WithdrawAsync(new { publication = (await PublishAsync(new { office = "3102", edition = 2568, asOf = "2025-06-30" }))[0].GetProperty("id").GetString(), reason = " " }));
        var unknown = new { publication = new Digital40.GraphQL.Relay.NodeId("Publication", "999999").ToString(), reason = "x" };
        Assert.Equal(["NotFoundError publication-unknown input.publication"], await WithdrawAsync(unknown));
        var other = new { publication = (await PublishAsync(new { office = "3103", edition = 2568, asOf = "2025-06-30" }))[0].GetProperty("id").GetString(), reason = "x" };
        Assert.Equal(["ForbiddenError forbidden input.publication"], await WithdrawAsync(other, "Viewer"));
    }

    [Fact]
    public async Task Publishing_WithTheSameKey_PublishesOnce()
    {
        var input = new { office = "3104", edition = 2568, asOf = "2025-06-30", idempotencyKey = "once" };

        var (first, second) = (await PublishAsync(input), await PublishAsync(input));

        Assert.Equal(first[0].GetRawText(), second[0].GetRawText());
        Assert.Equal(1, (await _api.AskAsync("""{ publications(where: { office: "3104" }) { totalCount } }""")).GetProperty("publications").GetProperty("totalCount").GetInt32());
    }

    private async Task<List<JsonElement>> PublishAsync(object input)
    {
        var payload = (await _api.AskAsync(Publish, new { input }, Officer)).GetProperty("publishScores");
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, payload.ToString());
        return [.. payload.GetProperty("publications").EnumerateArray()];
    }

    private async Task<List<string>> ErrorsAsync(object input, string actor) => Said((await _api.AskAsync(Publish, new { input }, actor)).GetProperty("publishScores"));

    private async Task<List<string>> WithdrawAsync(object input, string actor = Officer) => Said((await _api.AskAsync(Withdraw, new { input }, actor)).GetProperty("withdrawPublication"));

    private static List<string> Said(JsonElement payload) =>
        [.. payload.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("__typename")} {error.GetProperty("code")} {string.Join('.', error.GetProperty("path").EnumerateArray())}")];
}
