using System.Text;
using System.Text.Json;
using Digital40.Api.Tests.Access;
using Digital40.Api.Tests.EvidenceKeeping;
using Digital40.Api.Tests.Facts;

namespace Digital40.Api.Tests.Attacks;

/// <summary>What names something of another office is answered as what names nothing, at every field that takes it.</summary>
public sealed class ReferenceAttackTests(AccessWorld world) : IClassFixture<AccessWorld>
{
    private const string Theirs = "3101";
    private const string Errors = "errors { __typename ... on Error { code message path } ... on InputError { expected found } }";
    private const string Content = """{ office: $own, indicator: "awareness.session", date: "2025-06-19" }""";

    private static readonly string[] OfAnything = ["query ($id: ID!) { node(id: $id) { __typename id } }", "query ($id: ID!) { nodes(ids: [$id, $id]) { __typename id } }"];

    private static readonly string[] OfFacts =
    [
        "query ($id: ID!) { evidence(where: { fact: $id }) { totalCount nodes { id } } }",
        $$"""mutation ($id: ID!, $own: String!) { correctFact(input: { fact: $id, version: 1, content: {{Content}}, reason: "r" }) { {{Errors}} } }""",
        $$"""mutation ($id: ID!) { withdrawFact(input: { fact: $id, version: 1, reason: "r" }) { {{Errors}} } }""",
        $$"""mutation ($id: ID!) { attachEvidence(input: { fact: $id, url: "https://example.org/a" }) { {{Errors}} } }""",
        $$"""query ($id: ID!, $own: String!) { whatIf(office: $own, edition: 2568, changes: { withdraw: [$id] }) { {{Errors}} } }""",
        $$"""query ($id: ID!, $own: String!) { whatIf(office: $own, edition: 2568, changes: { correct: [{ fact: $id, content: {{Content}} }] }) { {{Errors}} } }""",
    ];

    private static readonly string[] OfEvidence =
    [
        $$"""mutation ($id: ID!) { verifyEvidence(input: { evidence: $id }) { {{Errors}} } }""",
        $$"""mutation ($id: ID!) { rejectEvidence(input: { evidence: $id, reason: "r" }) { {{Errors}} } }""",
        $$"""query ($id: ID!, $own: String!) { whatIf(office: $own, edition: 2568, changes: { verify: [$id] }) { {{Errors}} } }""",
        $$"""query ($id: ID!, $own: String!) { whatIf(office: $own, edition: 2568, changes: { reject: [$id] }) { {{Errors}} } }""",
    ];

    private static readonly string[] OfReports =
    [
        $$"""mutation ($id: ID!) { submitReport(input: { report: $id, version: 1 }) { {{Errors}} } }""",
        $$"""mutation ($id: ID!) { approveReport(input: { report: $id, version: 1 }) { {{Errors}} } }""",
        $$"""mutation ($id: ID!) { returnReport(input: { report: $id, version: 1, reason: "r" }) { {{Errors}} } }""",
        $$"""mutation ($id: ID!) { resubmitReport(input: { report: $id, version: 1 }) { {{Errors}} } }""",
    ];

    private static readonly string[] OfMemberships = [$$"""mutation ($id: ID!) { endMembership(input: { membership: $id, reason: "r" }) { {{Errors}} } }"""];

    private static readonly string[] OfPublications = [$$"""mutation ($id: ID!) { withdrawPublication(input: { publication: $id, reason: "r" }) { {{Errors}} } }"""];

    public static TheoryData<string> Strangers { get; } = new("Viewer", "DistrictOfficer@3102", "ProvinceOfficer@3200", "DistrictOfficer@3201", "BiReader", "BiReader@3102", "Auditor@3200");

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task Ids_OfAnotherOffice_AreAsThoseOfNothing(string actor)
    {
        var stranger = new Stranger(world.Api, actor);
        var (fact, report, membership) = (Id("fact"), Id("report"), Id("membership"));
        var evidence = await FirstAsync("query ($id: ID!) { evidence(where: { fact: $id }) { nodes { id } } }", new { id = fact }, "evidence");
        List<(string Id, string[] Queries)> all = [(fact, OfFacts), (evidence, OfEvidence), (report, OfReports), (membership, OfMemberships)];
        if (!ReadsAllScores(actor))
        {
            all.Add((await WithdrawnAsync(), OfPublications));
        }

        foreach (var (id, queries) in all)
        {
            foreach (var query in OfAnything.Concat(queries))
            {
                await stranger.SeesNoDifferenceAsync(query, id);
            }
        }

        var entry = await FirstAsync("query ($id: String!) { auditEntries(where: { office: $id }) { nodes { id } } }", new { id = Theirs }, "auditEntries");
        await stranger.SeesNoDifferenceAsync(OfAnything[0], entry);
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            await stranger.SeesNoDifferenceAsync(method, $"/evidence/{evidence}", $"/evidence/{Stranger.Missing(evidence)}");
            await stranger.SeesNoDifferenceAsync(method, $"/evidence/{Stranger.KeyOf(evidence)}", "/evidence/9007199254740");
        }
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task Files_OfAnotherOffice_AreAsNone(string actor)
    {
        var stranger = new Stranger(world.Api, actor);
        var payload = await world.Api.UploadAsync(Id("fact"), SampleFiles.Pdf("theirs"));
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, payload.ToString());
        var (hash, none) = (payload.GetProperty("evidence").GetProperty("hash").GetString()!, new string('0', 64));
        var own = stranger.Own == "3200" ? world.VariablesOf("3200") : world.VariablesOf(stranger.Own);
        var ownFact = JsonSerializer.SerializeToElement(own).GetProperty("fact").GetString()!;
        string[] queries =
        [
            $$"""mutation ($url: String!, $own: String!) { recordFacts(input: { edition: 2568, facts: [{ office: $own, indicator: "awareness.session", date: "2025-06-19", evidence: [{ url: $url }] }] }) { {{Errors}} } }""",
            $$"""mutation ($url: String!, $fact: ID!) { attachEvidence(input: { fact: $fact, url: $url }) { {{Errors}} } }""",
            $$"""mutation ($url: String!, $fact: ID!, $own: String!) { correctFact(input: { fact: $fact, version: 9, reason: "r", content: { office: $own, indicator: "awareness.session", date: "2025-06-19", evidence: [{ url: $url }] } }) { {{Errors}} } }""",
            $$"""query ($url: String!, $own: String!) { whatIf(office: $own, edition: 2568, changes: { record: [{ office: $own, indicator: "awareness.session", date: "2025-06-19", evidence: [{ url: $url }] }] }) { {{Errors}} } }""",
        ];
        foreach (var query in queries)
        {
            await stranger.SeesNoDifferenceAsync(query, Variables(hash), Variables(none), (hash, none), (hash[..53], none[..53]));
        }

        await stranger.SeesNoDifferenceAsync(HttpMethod.Get, $"/evidence/{hash}", $"/evidence/{none}");

        object Variables(string name) => new { url = $"sha256:{name}", own = stranger.Own, fact = ownFact };
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task CursorsAndKeys_OfOthers_AreAsNew(string actor)
    {
        var stranger = new Stranger(world.Api, actor);
        const string page = "query ($after: String!) { facts(after: $after, first: 100) { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { id } } }";
        var fact = Id("fact");
        var evidence = await FirstAsync("query ($id: ID!) { evidence(where: { fact: $id }) { nodes { id } } }", new { id = fact }, "evidence");
        var edges = await world.Api.AskAsync("""{ facts(where: { offices: ["3101"] }, first: 100) { edges { cursor node { id } } } }""");
        var cursor = edges.GetProperty("facts").GetProperty("edges").EnumerateArray().Last().GetProperty("cursor").GetString()!;

        // Right after the number of the fact comes that of its evidence, which is no fact's.
        await stranger.SeesNoDifferenceAsync(page, new { after = At(cursor, Stranger.KeyOf(fact)) }, new { after = At(cursor, Stranger.KeyOf(evidence)) });

        const string write = $$"""mutation ($key: String!) { openReport(input: { edition: 2568, office: "3101", month: "2024-12", idempotencyKey: $key }) { {{Errors}} } }""";
        await world.Api.AskAsync(write, new { key = "key-of-3101" }, "officer: DistrictOfficer@3101");
        await stranger.SeesNoDifferenceAsync(write, new { key = "key-of-3101" }, new { key = "key-of-nobody" });
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task FactsAndReports_OfAnotherOffice_AreNotFoundOutByWriting(string actor)
    {
        var stranger = new Stranger(world.Api, actor);
        var (taken, free) = await FiguresAsync();
        var ownFact = JsonSerializer.SerializeToElement(world.VariablesOf(stranger.Own)).GetProperty("fact").GetString()!;
        const string figure = """{ office: "3101", indicator: "ict.news", month: $month, value: 1 }""";
        string[] queries =
        [
            $$"""mutation ($month: YearMonth!) { recordFacts(input: { edition: 2568, facts: [{{figure}}] }) { {{Errors}} } }""",
            $$"""mutation ($month: YearMonth!, $fact: ID!) { correctFact(input: { fact: $fact, version: 9, reason: "r", content: {{figure}} }) { {{Errors}} } }""",
            $$"""query ($month: YearMonth!, $own: String!) { whatIf(office: $own, edition: 2568, changes: { record: [{{figure}}] }) { {{Errors}} } }""",
            $$"""query ($month: YearMonth!, $own: String!, $fact: ID!) { whatIf(office: $own, edition: 2568, changes: { correct: [{ fact: $fact, content: {{figure}} }] }) { {{Errors}} } }""",
        ];
        foreach (var query in queries)
        {
            await stranger.SeesNoDifferenceAsync(
                query, new { month = taken, own = stranger.Own, fact = ownFact }, new { month = free, own = stranger.Own, fact = ownFact },
                (taken, free), ($"{stranger.Own}-ict-news-6", $"{stranger.Own}-ict-news-3"));
        }

        const string open = $$"""mutation ($month: YearMonth!) { openReport(input: { edition: 2568, office: "3101", month: $month }) { {{Errors}} } }""";
        await stranger.SeesNoDifferenceAsync(open, new { month = "2025-05" }, new { month = "2025-02" });
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task Offices_ThatMayNotBeRead_AreAsThoseThatThereAreNot(string actor)
    {
        var stranger = new Stranger(world.Api, actor);
        foreach (var field in ReferenceQueries.OfOffices(ReadsAllScores(actor)))
        {
            await stranger.SeesNoDifferenceAsync($"query ($office: String!) {{ {field} }}", new { office = Theirs }, new { office = "9999" }, (Theirs, "9999"));
        }
    }

    private static bool ReadsAllScores(string actor) => actor == "BiReader";

    private string Id(string name) => JsonSerializer.SerializeToElement(world.VariablesOf(Theirs)).GetProperty(name).GetString()!;

    private async Task<string> FirstAsync(string query, object variables, string field) =>
        (await world.Api.AskAsync(query, variables)).GetProperty(field).GetProperty("nodes")[0].GetProperty("id").GetString()!;

    /// <summary>A publication that was taken back; those that stand are everybody's to read.</summary>
    private async Task<string> WithdrawnAsync()
    {
        const string withdraw = "mutation ($id: ID!) { withdrawPublication(input: { publication: $id, reason: \"r\" }) { errors { __typename } } }";
        var id = await FirstAsync("query ($office: String!) { publications(where: { office: $office }) { nodes { id } } }", new { office = Theirs }, "publications");
        await world.Api.AskAsync(withdraw, new { id });
        return id;
    }

    /// <summary>A month of which the office has a figure, and one of which it has none any more.</summary>
    private async Task<(string Taken, string Free)> FiguresAsync()
    {
        const string read = """{ facts(where: { offices: ["3101"], indicators: ["ict.news"], state: CURRENT }, first: 100) { nodes { id version month } } }""";
        const string withdraw = "mutation ($id: ID!, $version: Int!) { withdrawFact(input: { fact: $id, version: $version, reason: \"r\" }) { errors { __typename } } }";
        await world.Api.AskAsync($$"""mutation { recordFacts(input: { edition: 2568, facts: [{ office: "3101", indicator: "ict.news", month: "2025-06", value: 1 }] }) { {{Errors}} } }""");
        foreach (var fact in (await world.Api.AskAsync(read)).GetProperty("facts").GetProperty("nodes").EnumerateArray().Where(fact => fact.GetProperty("month").GetString() == "2025-03"))
        {
            await world.Api.AskAsync(withdraw, new { id = fact.GetProperty("id").GetString(), version = fact.GetProperty("version").GetInt32() });
        }

        return ("2025-06", "2025-03");
    }

    private static string At(string cursor, string key)
    {
        var parts = JsonSerializer.Deserialize<JsonElement[]>(System.Buffers.Text.Base64Url.DecodeFromChars(cursor))!;
        var text = $"[{string.Join(',', parts[..^1].Select(part => part.GetRawText()))},{key}]";
        return System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
    }
}
