using System.Text.Json;

namespace Digital40.Api.Tests.Reports;

public sealed class ReportLifeTests
{
    private const string Record =
        """
        mutation ($facts: [FactInput!]!) {
          recordFacts(input: { edition: 2568, facts: $facts }) { facts { id } errors { ... on Error { __typename code path } } }
        }
        """;

    [Fact]
    public async Task Report_FromDraftToApproved_KeepsEveryStep()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        server.Clock.Now = new DateTimeOffset(2025, 7, 15, 3, 0, 0, TimeSpan.Zero);
        var id = await reports.OpenedAsync("3113", "2025-06");

        server.Clock.Now = new DateTimeOffset(2025, 7, 15, 16, 59, 59, TimeSpan.Zero);
        var report = await reports.TakenAsync(id, "submitReport");
        server.Clock.Now = server.Clock.Now.AddDays(1);
        report = ReportClient.Stored(await reports.StepAsync("returnReport", id, 2, "the pictures are missing"));
        report = ReportClient.Stored(await reports.StepAsync("resubmitReport", id, 3));
        report = ReportClient.Stored(await reports.StepAsync("approveReport", id, 4));

        Assert.Equal(("APPROVED", 5, false), (report.GetProperty("state").GetString(), report.GetProperty("version").GetInt32(), report.GetProperty("isLate").GetBoolean()));
        Assert.Equal(
            ["null DRAFT null", "DRAFT SUBMITTED null", "SUBMITTED RETURNED \"the pictures are missing\"", "RETURNED RESUBMITTED null", "RESUBMITTED APPROVED null"],
            report.GetProperty("transitions").EnumerateArray().Select(step =>
                $"{step.GetProperty("from").GetString() ?? "null"} {step.GetProperty("to")} {step.GetProperty("reason").GetRawText()}"));
        Assert.All(report.GetProperty("transitions").EnumerateArray(), step => Assert.Equal("developer", step.GetProperty("by").GetString()));
        Assert.Equal("2025-07-15T03:00:00Z", report.GetProperty("transitions")[0].GetProperty("at").GetString());
        Assert.Equal("2025-07-15T16:59:59Z", report.GetProperty("firstSubmittedAt").GetString());
        Assert.StartsWith("2025-07-16T16:59:59.", report.GetProperty("changedAt").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-07-15T16:59:59Z", false)]
    [InlineData("2025-07-15T17:00:00Z", true)]
    public async Task Report_HandedInAroundTheEndOfTheFifteenth_IsLateOnlyAfterIt(string at, bool isLate)
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        server.Clock.Now = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        var id = await reports.OpenedAsync("3113", "2025-06");

        var draft = ReportClient.Stored(await reports.OpenAsync("3114", "2025-06")).GetProperty("isLate").GetBoolean();
        var submitted = (await reports.TakenAsync(id, "submitReport")).GetProperty("isLate").GetBoolean();

        Assert.Equal((isLate, isLate), (draft, submitted));
    }

    [Fact]
    public async Task Facts_OfAnApprovedMonth_AreRefusedUntilItsReportIsReturned()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        var id = await reports.OpenedAsync("3113", "2025-06");
        await reports.TakenAsync(id, "submitReport", "approveReport");

        var refused = await RecordAsync(server, Session("3113", "2025-06-20"), Session("3113", "2025-05-20"), Session("3114", "2025-06-20"));
        var next = await RecordAsync(server, Session("3113", "2025-05-20"), Session("3114", "2025-06-20"));
        ReportClient.Stored(await reports.StepAsync("returnReport", id, 3, "a training is missing"));
        var afterwards = await RecordAsync(server, Session("3113", "2025-06-20"));

        var error = Assert.Single(refused.GetProperty("errors").EnumerateArray());
        Assert.Equal(("ConflictError", "month-approved", "0"), (error.GetProperty("__typename").GetString(), error.GetProperty("code").GetString(), error.GetProperty("path")[2].GetString()));
        Assert.Equal(2, next.GetProperty("facts").GetArrayLength());
        Assert.Equal(1, afterwards.GetProperty("facts").GetArrayLength());
    }

    [Fact]
    public async Task Reports_ThatNobodyIsDueToOpen_AreRefusedWithEverythingThatIsWrong()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        await reports.OpenedAsync("3113", "2025-03");

        Assert.Equal(["ConflictError report-exists input/month"], ReportClient.Errors(await reports.OpenAsync("3113", "2025-03")));
        Assert.Equal(
            ["InputError report-not-due input/office", "InputError report-not-due input/month"], ReportClient.Errors(await reports.OpenAsync("3100", "2025-07")));
        Assert.Equal(
            ["NotFoundError edition-unknown input/edition", "NotFoundError office-unknown input/office"],
            ReportClient.Errors(await reports.OpenAsync("9999", "2025-03", edition: 2570)));
    }

    [Fact]
    public async Task Steps_ThatAReportDoesNotAllow_AreRefused()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        var id = await reports.OpenedAsync("3113", "2025-03");

        Assert.Equal(["ConflictError report-state input"], ReportClient.Errors(await reports.StepAsync("approveReport", id, 1)));
        Assert.Equal(["ConflictError report-state input"], ReportClient.Errors(await reports.StepAsync("resubmitReport", id, 1)));
        Assert.Equal(
            ["ConflictError report-state input", "InputError reason-missing input/reason"], ReportClient.Errors(await reports.StepAsync("returnReport", id, 1, " ")));
        Assert.Equal(["ConflictError report-stale input/version"], ReportClient.Errors(await reports.StepAsync("submitReport", id, 2)));
        await reports.TakenAsync(id, "submitReport");
        Assert.Equal(["ConflictError report-state input"], ReportClient.Errors(await reports.StepAsync("submitReport", id, 2)));
        Assert.Equal(["InputError text-too-long input/reason"], ReportClient.Errors(await reports.StepAsync("returnReport", id, 2, new string('x', 1001))));
        Assert.Equal(
            ["NotFoundError report-unknown input/report"], ReportClient.Errors(await reports.StepAsync("submitReport", NodeId("Report:999999"), 1)));
    }

    [Fact]
    public async Task Step_WithTheIdOfSomethingElse_IsAnErrorOfTheRequest()
    {
        await using var server = await ApiServer.WithSampleAsync();

        var answer = await server.SendAsync(
            "mutation ($id: ID!) { submitReport(input: { report: $id, version: 1 }) { report { id } } }", new { id = NodeId("Office:3113") });

        Assert.Equal("ID_WRONG_TYPE", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Requests_ThatComeAgainWithTheirKey_GetTheSameAnswer()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        var first = ReportClient.Stored(await reports.OpenAsync("3113", "2025-03", key: "open")).GetRawText();
        var id = JsonElement.Parse(first).GetProperty("id").GetString()!;

        Assert.Equal(first, ReportClient.Stored(await reports.OpenAsync("3113", "2025-03", key: "open")).GetRawText());
        Assert.Equal(["ConflictError idempotency-key-reused input/idempotencyKey"], ReportClient.Errors(await reports.OpenAsync("3114", "2025-03", key: "open")));
        var submitted = ReportClient.Stored(await reports.StepAsync("submitReport", id, 1, key: "step")).GetRawText();
        Assert.Equal(submitted, ReportClient.Stored(await reports.StepAsync("submitReport", id, 1, key: "step")).GetRawText());
        Assert.Equal(["ConflictError idempotency-key-reused input/idempotencyKey"], ReportClient.Errors(await reports.StepAsync("approveReport", id, 1, key: "step")));
    }

    [Fact]
    public async Task Steps_OfManyAtOnceFromTheSameVersion_AreMadeByOne()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        var id = await reports.OpenedAsync("3113", "2025-03");

        var payloads = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => reports.StepAsync("submitReport", id, 1)));

        Assert.Single(payloads, payload => payload.GetProperty("errors").ValueKind == JsonValueKind.Null);
        Assert.All(payloads.Where(payload => payload.GetProperty("errors").ValueKind != JsonValueKind.Null), payload =>
            Assert.Equal(["ConflictError report-stale input/version"], ReportClient.Errors(payload)));
    }

    private static async Task<JsonElement> RecordAsync(ApiServer server, params object[] facts) =>
        (await server.AskAsync(Record, new { facts })).GetProperty("recordFacts");

    private static object Session(string office, string date) => new
    {
        office,
        indicator = "awareness.session",
        date,
        attributes = new[] { new { name = "form", value = "training" } },
        evidence = new[] { new { url = "https://example.org/photo" } },
    };

    private static string NodeId(string text) => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(text));
}
