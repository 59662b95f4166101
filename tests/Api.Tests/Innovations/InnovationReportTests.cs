using System.Text.Json;
using Digital40.Api.Access;
using Digital40.Api.Tests.Reports;

namespace Digital40.Api.Tests.Innovations;

public sealed class InnovationReportTests
{
    private const string Submit =
        """
        mutation ($input: SubmitInnovationReportInput!) {
          submitInnovationReport(input: $input) {
            innovationReport { id edition office { code } version answers { field thai: title english: title(locale: EN) value } submittedAt submittedBy }
            errors { __typename ... on Error { code message path } ... on InputError { expected found } }
          }
        }
        """;

    [Fact]
    public async Task Report_WithEverythingThatIsAskedFor_IsHandedInInTheFormsOrder()
    {
        await using var server = await ApiServer.WithSampleAsync();

        var payload = await SubmitAsync(server, [new("1/1", "flooded forms"), .. await RequiredAsync(server), new("title-en", "  ")]);

        var report = ReportOf(payload);
        var answers = report.GetProperty("answers").EnumerateArray().ToList();
        Assert.Equal(["title-th", "organisation", "coordinator", "position", "phone", "email", "line-id", "1/1"], answers.Select(answer => answer.GetProperty("field").GetString()));
        Assert.Equal("""{"field":"phone","thai":"โทรศัพท์","english":"Phone","value":"-"}""", answers[4].GetRawText());
        Assert.Equal("flooded forms", answers[^1].GetProperty("value").GetString());
        Assert.Equal((2568, "3100", 1), (report.GetProperty("edition").GetInt32(), report.GetProperty("office").GetProperty("code").GetString(), report.GetProperty("version").GetInt32()));
        Assert.Equal("developer", report.GetProperty("submittedBy").GetString());
        Assert.Equal(server.Clock.Now, report.GetProperty("submittedAt").GetDateTimeOffset(), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Report_WithoutItsStarredFieldsAndWithOthers_NamesEach()
    {
        await using var server = await ApiServer.WithSampleAsync();
        List<FormAnswer> answers =
        [
            new("phone", " "), new("title-th", "one"), new("title-th", "two"), new("fax", "3"), new("2/3", new string('x', 20_001)), new("1/2", "of another topic"),
        ];

        var payload = await SubmitAsync(server, answers);

        Assert.Equal(
            [
                .. new[] { "organisation", "coordinator", "position", "phone", "email", "line-id" }.Select(field => $"InputError field-missing input/answers/{field}"),
                "InputError field-duplicate input/answers/2/field", "InputError field-unknown input/answers/3/field",
                "InputError text-too-long input/answers/4/value", "InputError field-unknown input/answers/5/field",
            ],
            ReportClient.Errors(payload));
    }

    [Theory]
    [InlineData("3101")]
    [InlineData("9999")]
    public async Task Report_OfWhatIsNoProvince_IsRefused(string office)
    {
        await using var server = await ApiServer.WithSampleAsync();

        Assert.Equal(["NotFoundError office-unknown input/office"], ReportClient.Errors(await SubmitAsync(server, await RequiredAsync(server), office)));
    }

    [Fact]
    public async Task Report_OfAnEditionThatThereIsNot_IsRefused()
    {
        await using var server = await ApiServer.WithSampleAsync();

        Assert.Equal(
            ["NotFoundError edition-unknown input/edition"], ReportClient.Errors(await SubmitAsync(server, await RequiredAsync(server), edition: 2570)));
    }

    [Fact]
    public async Task Report_ThatIsHandedInAgain_KeepsTheEarlierOne()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var first = ReportOf(await SubmitAsync(server, await RequiredAsync(server), key: "one"));
        var again = ReportOf(await SubmitAsync(server, await RequiredAsync(server), key: "one"));
        var second = ReportOf(await SubmitAsync(server, [.. await RequiredAsync(server), new("title-en", "Better")]));

        var data = await server.AskAsync(
            """
            query ($first: ID!) {
              innovationReport(edition: 2568, office: "3100") { id version }
              innovationReportVersions(edition: 2568, office: "3100") { version }
              node(id: $first) { ... on InnovationReport { version } }
            }
            """, new { first = first.GetProperty("id").GetString() });

        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal(second.GetProperty("id").GetString(), data.GetProperty("innovationReport").GetProperty("id").GetString());
        Assert.Equal("""[{"version":1},{"version":2}]""", data.GetProperty("innovationReportVersions").GetRawText());
        Assert.Equal("""{"version":1}""", data.GetProperty("node").GetRawText());
        Assert.Equal(
            ["ConflictError idempotency-key-reused input/idempotencyKey"], ReportClient.Errors(await SubmitAsync(server, [.. await RequiredAsync(server), new("title-en", "B")], key: "one")));
    }

    [Fact]
    public async Task Report_ThatWasNotHandedIn_IsNull()
    {
        await using var server = await ApiServer.WithSampleAsync();

        var data = await server.AskAsync("""{ innovationReport(edition: 2568, office: "3100") { id } innovationReportVersions(edition: 2568, office: "3100") { id } }""");

        Assert.Equal("""{"innovationReport":null,"innovationReportVersions":[]}""", data.GetRawText());
    }

    [Fact]
    public async Task Report_OfAProvince_IsItsOfficersToReadAndHandIn()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var required = await RequiredAsync(server);
        var id = ReportOf(await SubmitAsync(server, required)).GetProperty("id").GetString();

        server.Gate.Let((Operation.ReadOffices, OfficeScope.Everything), (Operation.ReadReports, TestGate.Office("3101")), (Operation.SubmitReports, TestGate.Office("3101")));
        Assert.Equal(["ForbiddenError forbidden input/office"], ReportClient.Errors(await SubmitAsync(server, required)));
        foreach (var field in new[] { "innovationReport", "innovationReportVersions" })
        {
            var answer = await server.SendAsync($$"""{ {{field}}(edition: 2568, office: "3100") { id } }""");
            Assert.Equal("FORBIDDEN", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }

        Assert.Equal("""{"node":null}""", (await server.AskAsync("query ($id: ID!) { node(id: $id) { id } }", new { id })).GetRawText());
        server.Gate.Let((Operation.ReadOffices, OfficeScope.Everything), (Operation.ReadReports, TestGate.Province("3100")), (Operation.SubmitReports, TestGate.Province("3100")));
        Assert.Equal(2, ReportOf(await SubmitAsync(server, required)).GetProperty("version").GetInt32());
        Assert.Equal("""{"innovationReport":{"version":2}}""", (await server.AskAsync("""{ innovationReport(edition: 2568, office: "3100") { version } }""")).GetRawText());
    }

    private static async Task<List<FormAnswer>> RequiredAsync(ApiServer server)
    {
        var form = (await server.AskAsync("{ edition(year: 2568) { innovationForm { fields { code isRequired } } } }")).GetProperty("edition").GetProperty("innovationForm");
        return
        [
            .. form.GetProperty("fields").EnumerateArray().Where(field => field.GetProperty("isRequired").GetBoolean())
                .Select(field => new FormAnswer(field.GetProperty("code").GetString()!, "-")),
        ];
    }

    private static async Task<JsonElement> SubmitAsync(ApiServer server, IEnumerable<FormAnswer> answers, string office = "3100", int edition = 2568, string? key = null) =>
        (await server.AskAsync(Submit, new { input = new { edition, office, answers = answers.Select(answer => new { field = answer.Field, value = answer.Value }), idempotencyKey = key } }))
        .GetProperty("submitInnovationReport");

    private static JsonElement ReportOf(JsonElement payload)
    {
        Assert.Equal("null", payload.GetProperty("errors").GetRawText());
        return payload.GetProperty("innovationReport");
    }

    private sealed record FormAnswer(string Field, string Value);
}
