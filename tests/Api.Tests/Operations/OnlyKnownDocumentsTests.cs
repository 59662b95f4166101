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

    private static async Task<JsonElement> SendAsync(ApiServer server, string operationName, object input)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { documentId = "report-steps", operationName, variables = new { input } });
        var payload = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").EnumerateObject().Single().Value;
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("errors").ValueKind);
        return payload.GetProperty("report");
    }
}
