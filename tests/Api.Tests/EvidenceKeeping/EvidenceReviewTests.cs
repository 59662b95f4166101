using System.Text.Json;
using Digital40.Api.Tests.Facts;

namespace Digital40.Api.Tests.EvidenceKeeping;

public sealed class EvidenceReviewTests(SampleServer sample) : IClassFixture<SampleServer>
{
    private const string Queue =
        """
        query ($where: EvidenceFilter, $orderBy: EvidenceOrder, $first: Int, $after: String, $last: Int, $before: String) {
          evidence(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
            totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id status url office { code } fact { id } }
          }
        }
        """;

    private readonly ApiServer _server = sample.Api;

    [Fact]
    public async Task Evidence_VerifiedAndThenRejected_KeepsBothDecisions()
    {
        var (_, id) = await EvidenceAsync("3113");

        var verified = await _server.PayloadAsync(EvidenceRequests.Verify, new { input = new { evidence = id } });
        var rejected = await _server.PayloadAsync(EvidenceRequests.Reject, new { input = new { evidence = id, reason = "ภาพไม่ชัด" } });

        Assert.Equal("VERIFIED", verified.GetProperty("evidence").Text("status"));
        Assert.Equal("REJECTED", rejected.GetProperty("evidence").Text("status"));
        Assert.Equal(
            [("VERIFIED", null), ("REJECTED", "ภาพไม่ชัด")],
            rejected.GetProperty("evidence").Items("decisions").Select(decision => (decision.Text("status"), decision.Text("reason"))));
    }

    [Fact]
    public async Task Decision_ThatCannotBe_NamesEverythingWrong()
    {
        var (_, id) = await EvidenceAsync("3113");
        await _server.PayloadAsync(EvidenceRequests.Reject, new { input = new { evidence = id, reason = "no", idempotencyKey = "d1" } });

        var again = await _server.PayloadAsync(EvidenceRequests.Reject, new { input = new { evidence = id, reason = "no", idempotencyKey = "d1" } });
        var other = await _server.PayloadAsync(EvidenceRequests.Verify, new { input = new { evidence = id, reason = "no", idempotencyKey = "d1" } });
        var twice = await _server.PayloadAsync(EvidenceRequests.Reject, new { input = new { evidence = id, reason = " " } });

        Assert.Empty(again.Errors());
        Assert.Equal(["ConflictError idempotency-key-reused input.idempotencyKey"], other.Errors());
        Assert.Equal(["ConflictError evidence-decided input.evidence", "InputError reason-missing input.reason"], twice.Errors());
    }

    [Theory]
    [InlineData("DistrictOfficer@3113", "ForbiddenError forbidden input.evidence")]
    [InlineData("DistrictOfficer@3114", "NotFoundError evidence-unknown input.evidence")]
    [InlineData("Viewer", "NotFoundError evidence-unknown input.evidence")]
    public async Task Decision_ByWhoMayNot_TellsNoMoreThanTheyMayRead(string actor, string expected)
    {
        var (_, id) = await EvidenceAsync("3113");

        var payload = (await _server.AskAsync(EvidenceRequests.Verify, new { input = new { evidence = id } }, actor)).GetProperty("verifyEvidence");

        Assert.Equal([expected], payload.Errors());
    }

    [Fact]
    public async Task Queue_OfAProvince_HasWhatWaits()
    {
        var (fact, id) = await EvidenceAsync("3113");
        var where = new { edition = 2568, province = "3100", offices = new[] { "3113" }, status = "PENDING", fact };

        var waiting = await QueueAsync(new { where });
        await _server.PayloadAsync(EvidenceRequests.Verify, new { input = new { evidence = id } });
        var done = await QueueAsync(new { where });

        Assert.Equal((id, fact, "3113"), (waiting.Items("nodes")[0].Text("id"), waiting.Items("nodes")[0].GetProperty("fact").Text("id"), waiting.Items("nodes")[0].GetProperty("office").Text("code")));
        Assert.Equal((1, 0), (waiting.GetProperty("totalCount").GetInt32(), done.GetProperty("totalCount").GetInt32()));
    }

    [Fact]
    public async Task Queue_WhileEvidenceComesIn_ShowsEachOnceInBothDirections()
    {
        var fact = (await _server.RecordAsync(FactDocuments.Session("3115"))).Text("id");
        for (var i = 1; i <= 5; i++)
        {
            await LinkAsync(fact, i);
        }

        var where = new { fact };
        var first = await QueueAsync(new { where, first = 2 });
        await LinkAsync(fact, 6);
        var rest = await QueueAsync(new { where, first = 9, after = first.GetProperty("pageInfo").Text("endCursor") });
        var back = await QueueAsync(new { where, last = 1, before = rest.GetProperty("pageInfo").Text("startCursor") });

        Assert.Equal(["https://example.org/2", "https://example.org/3", "https://example.org/4", "https://example.org/5", "https://example.org/6"], Urls(rest));
        Assert.Equal(["https://example.org/1"], Urls(back));
    }

    [Fact]
    public async Task Queue_ByStatus_HasThePendingFirst()
    {
        var fact = (await _server.RecordAsync(FactDocuments.Session("3116"))).Text("id");
        await LinkAsync(fact, 1);
        var first = (await QueueAsync(new { where = new { fact } })).Items("nodes")[0].Text("id");
        await _server.PayloadAsync(EvidenceRequests.Verify, new { input = new { evidence = first } });

        var sorted = await QueueAsync(new { where = new { fact }, orderBy = new { field = "STATUS" } });

        Assert.Equal(["PENDING", "VERIFIED"], sorted.Items("nodes").Select(one => one.Text("status")));
    }

    [Fact]
    public async Task Evidence_OfAnotherOffice_IsNotSeen()
    {
        var (_, id) = await EvidenceAsync("3113");

        Assert.Equal(JsonValueKind.Null, (await _server.AskAsync(EvidenceRequests.Node, new { id }, "DistrictOfficer@3114")).GetProperty("node").ValueKind);
        var queue = (await _server.AskAsync(Queue, new { }, "DistrictOfficer@3114")).GetProperty("evidence");
        Assert.All(queue.Items("nodes"), one => Assert.Equal("3114", one.GetProperty("office").Text("code")));
        Assert.Equal("FORBIDDEN", (await _server.SendAsync(Queue, new { }, "Viewer")).Items("errors")[0].GetProperty("extensions").Text("code"));
    }

    private static IEnumerable<string?> Urls(JsonElement page) => page.Items("nodes").Select(one => one.Text("url")?.Replace("/photo", "/0", StringComparison.Ordinal));

    private async Task LinkAsync(string? fact, int number) =>
        Assert.Empty((await _server.PayloadAsync(EvidenceRequests.Attach, new { input = new { fact, url = $"https://example.org/{number}" } })).Errors());

    private async Task<JsonElement> QueueAsync(object variables) => (await _server.AskAsync(Queue, variables)).GetProperty("evidence");

    private async Task<(string? Fact, string? Evidence)> EvidenceAsync(string office)
    {
        var fact = (await _server.RecordAsync(FactDocuments.Session(office))).Text("id");
        return (fact, (await QueueAsync(new { where = new { fact } })).Items("nodes")[0].Text("id"));
    }
}
