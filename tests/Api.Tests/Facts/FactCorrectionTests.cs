using System.Globalization;
using System.Text.Json;
using Digital40.GraphQL.Relay;

namespace Digital40.Api.Tests.Facts;

public sealed class FactCorrectionTests(SampleServer sample) : IClassFixture<SampleServer>
{
    private readonly ApiServer _server = sample.Api;

    [Fact]
    public async Task Correction_OfAFigure_IsTheNextVersionAndKeepsTheFirst()
    {
        var fact = await _server.RecordAsync(FactDocuments.News("3113", "2025-08", 1));

        var payload = await CorrectAsync(fact.Text("id"), 1, FactDocuments.News("3113", "2025-08", 2), "counted again");

        Assert.Empty(payload.Errors());
        Assert.Equal(("counted again", 2), (payload.GetProperty("fact").Text("reason"), payload.GetProperty("fact").GetProperty("version").GetInt32()));
        var node = (await _server.AskAsync(
            "query ($id: ID!) { node(id: $id) { ... on Fact { versions { id version state value closedReason closedAt } } } }", new { id = fact.Text("id") })).GetProperty("node");
        Assert.Equal(
            [("CORRECTED", 1m, "counted again"), ("CURRENT", 2m, null)],
            node.Items("versions").Select(version => (version.Text("state"), version.GetProperty("value").GetDecimal(), version.Text("closedReason"))));
    }

    [Fact]
    public async Task Correction_WithEverythingWrong_NamesItAll()
    {
        var fact = await _server.RecordAsync(FactDocuments.News("3113", "2025-09", 1));

        var payload = await CorrectAsync(fact.Text("id"), 7, new { reference = "other", office = "3114", indicator = "ict.news", value = -1 }, " ");

        Assert.Equal(
            [
                "ConflictError fact-stale input.version", "InputError reason-missing input.reason", "InputError fact-moved input.content.office",
                "InputError fact-moved input.content.reference", "InputError month-missing input.content.month", "InputError value-negative input.content.value",
            ],
            payload.Errors());
    }

    [Fact]
    public async Task Corrections_OfOneVersionAtOnce_OneOfThemWins()
    {
        var fact = await _server.RecordAsync(FactDocuments.News("3113", "2025-10", 1));

        var payloads = await Task.WhenAll(Enumerable.Range(2, 10).Select(value => CorrectAsync(fact.Text("id"), 1, FactDocuments.News("3113", "2025-10", value), "race")));

        Assert.Single(payloads, payload => payload.Errors().Count == 0);
        Assert.Equal(9, payloads.Count(payload => payload.Errors() is ["ConflictError fact-stale input.version"]));
    }

    [Fact]
    public async Task Withdrawal_OfAFact_LeavesItOutOfTheListAndTakesNoCorrection()
    {
        var fact = await _server.RecordAsync(FactDocuments.News("3113", "2025-11", 1));

        var payload = await WithdrawAsync(fact.Text("id"), 1, "never happened");

        Assert.Equal("WITHDRAWN", payload.GetProperty("fact").Text("state"));
        Assert.Equal(["ConflictError fact-withdrawn input.fact", "InputError reason-missing input.reason"], (await WithdrawAsync(fact.Text("id"), 1, "")).Errors());
        Assert.Equal(
            ["ConflictError fact-withdrawn input.fact"], (await CorrectAsync(fact.Text("id"), 1, FactDocuments.News("3113", "2025-11", 2), "back")).Errors());
    }

    [Theory]
    [InlineData("DistrictOfficer@3114", "NotFoundError fact-unknown input.fact")]
    [InlineData("Auditor@3100", "ForbiddenError forbidden input.fact")]
    [InlineData("Viewer", "NotFoundError fact-unknown input.fact")]
    public async Task Withdrawal_ByWhoMayNot_TellsNoMoreThanTheyMayRead(string actor, string expected)
    {
        var fact = await _server.RecordAsync(FactDocuments.Session("3113"));
        var input = new { fact = fact.Text("id"), version = 1, reason = "mine" };

        Assert.Equal([expected], (await _server.AskAsync(FactDocuments.Withdraw, new { input }, actor)).GetProperty("withdrawFact").Errors());
        Assert.Equal(
            [expected],
            (await _server.AskAsync(FactDocuments.Correct, new { input = new { input.fact, input.version, input.reason, content = FactDocuments.Session("3113") } }, actor))
                .GetProperty("correctFact").Errors());
    }

    [Fact]
    public async Task Withdrawal_OfAnUnknownFact_IsLikeOneOfAnotherOffice() => Assert.Equal(
        ["NotFoundError fact-unknown input.fact"], (await WithdrawAsync(new NodeId("Fact", 999_999.ToString(CultureInfo.InvariantCulture)).ToString(), 1, "none")).Errors());

    private Task<JsonElement> CorrectAsync(string? fact, int version, object content, string reason) =>
        _server.PayloadAsync(FactDocuments.Correct, new { input = new { fact, version, content, reason } });

    private Task<JsonElement> WithdrawAsync(string? fact, int version, string reason) =>
        _server.PayloadAsync(FactDocuments.Withdraw, new { input = new { fact, version, reason } });
}
