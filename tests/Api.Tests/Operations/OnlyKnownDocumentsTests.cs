using System.Net.Http.Json;
using System.Text.Json;

namespace Digital40.Api.Tests.Operations;

public sealed class OnlyKnownDocumentsTests
{
    [Fact]
    public async Task Server_OfKnownDocumentsOnly_RefusesOthers()
    {
        await using var server = await ApiServer.WithSampleAsync(new Dictionary<string, string?> { ["GraphQL:OnlyPersistedDocuments"] = "true" });

        var own = await server.SendAsync("{ __typename }");
        using var known = await server.Client.PostAsJsonAsync("/graphql", new { documentId = "office-search", variables = new { name = "Na Pho" } });
        using var unknown = await server.Client.PostAsJsonAsync("/graphql", new { documentId = "../digital40" });

        Assert.False(own.TryGetProperty("data", out _));
        var offices = (await known.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("offices");
        Assert.Equal("3113", Assert.Single(offices.GetProperty("nodes").EnumerateArray()).GetProperty("code").GetString());
        Assert.False((await unknown.Content.ReadFromJsonAsync<JsonElement>()).TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Steps_OfAReport_AreKnownAndHeard()
    {
        await using var server = await ApiServer.WithSampleAsync(new Dictionary<string, string?> { ["GraphQL:OnlyPersistedDocuments"] = "true" });
        using var stream = await EventStream.OpenDocumentAsync(server, "changes", "ReportChanged", new { office = "3100" });

        var opened = await SendAsync(server, "OpenReport", new { edition = 2568, office = "3113", month = "2025-06" });
        var report = opened.GetProperty("id").GetString();
        await SendAsync(server, "SubmitReport", new { report, version = 1 });
        await SendAsync(server, "ReturnReport", new { report, version = 2, reason = "a figure is missing" });
        await SendAsync(server, "ResubmitReport", new { report, version = 3 });
        var approved = await SendAsync(server, "ApproveReport", new { report, version = 4 });

        Assert.Equal(("APPROVED", 5), (approved.GetProperty("state").GetString(), approved.GetProperty("version").GetInt32()));
        foreach (var state in new[] { "DRAFT", "SUBMITTED", "RETURNED", "RESUBMITTED", "APPROVED" })
        {
            var heard = (await stream.NextAsync())!.Value.GetProperty("data").GetProperty("reportChanged");
            Assert.Equal((state, report), (heard.GetProperty("state").GetString(), heard.GetProperty("report").GetProperty("id").GetString()));
        }
    }

    [Fact]
    public async Task Steps_OfFactsAndEvidence_AreKnown()
    {
        await using var server = await ApiServer.WithSampleAsync(new Dictionary<string, string?> { ["GraphQL:OnlyPersistedDocuments"] = "true" });
        var content = new { office = "3113", indicator = "awareness.session", date = "2025-06-20", attributes = new[] { new { name = "form", value = "training" } } };

        var fact = (await SendAsync(server, "fact-steps", "RecordFacts", new { edition = 2568, facts = new[] { content } })).GetProperty("facts")[0].GetProperty("id").GetString();
        await SendAsync(server, "fact-steps", "CorrectFact", new { fact, version = 1, content, reason = "the day was another" });
        var attached = await SendAsync(server, "evidence-steps", "AttachEvidence", new { fact, url = "https://example.org/photo" });
        var evidence = attached.GetProperty("evidence").GetProperty("id").GetString();
        await SendAsync(server, "evidence-steps", "VerifyEvidence", new { evidence });
        var rejected = await SendAsync(server, "evidence-steps", "RejectEvidence", new { evidence, reason = "it shows another day" });
        var withdrawn = await SendAsync(server, "fact-steps", "WithdrawFact", new { fact, version = 2, reason = "it did not happen" });

        Assert.Equal("REJECTED", rejected.GetProperty("evidence").GetProperty("status").GetString());
        Assert.Equal("WITHDRAWN", withdrawn.GetProperty("fact").GetProperty("state").GetString());
    }

    [Fact]
    public async Task Steps_OfPublicationsAndMemberships_AreKnown()
    {
        await using var server = await ApiServer.WithSampleAsync(new Dictionary<string, string?> { ["GraphQL:OnlyPersistedDocuments"] = "true" });

        var published = await SendAsync(server, "publishing", "PublishScores", new { office = "3100", edition = 2568, asOf = "2025-06-30", withDistricts = true });
        var publication = published.GetProperty("publications")[0].GetProperty("id").GetString();
        var withdrawn = await SendAsync(server, "publishing", "WithdrawPublication", new { publication, reason = "too early" });
        var granted = await SendAsync(server, "membership-steps", "GrantMembership", new { subject = "somebody", office = "3113", role = "DISTRICT_OFFICER" });
        var ended = await SendAsync(server, "membership-steps", "EndMembership", new { membership = granted.GetProperty("membership").GetProperty("id").GetString(), reason = "moved" });

        Assert.Equal(24, withdrawn.GetProperty("publications").GetArrayLength());
        Assert.NotEqual(JsonValueKind.Null, ended.GetProperty("membership").GetProperty("to").ValueKind);
    }

    private static async Task<JsonElement> SendAsync(ApiServer server, string operationName, object input) =>
        (await SendAsync(server, "report-steps", operationName, input)).GetProperty("report");

    private static async Task<JsonElement> SendAsync(ApiServer server, string documentId, string operationName, object input)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { documentId, operationName, variables = new { input } });
        var payload = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").EnumerateObject().Single().Value;
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, payload.ToString());
        return payload;
    }
}
