using System.Text.Json;
using Digital40.Api.Tests.Facts;

namespace Digital40.Api.Tests.Scalars;

public sealed class ThaiInputTests(SampleServer sample) : IClassFixture<SampleServer>
{
    private readonly ApiServer _server = sample.Api;

    [Fact]
    public async Task ThaiDigits_InVariables_AreTakenAndGoOutAsAscii()
    {
        var fact = await _server.RecordAsync(new { reference = "๑๒", office = "๓๑๑๓", indicator = "ict.news", month = "๒๐๒๕-๐๘", value = "๑๒.๕" });

        Assert.Equal(("12", "2025-08", "12.5"), (fact.Text("reference"), fact.Text("month"), fact.GetProperty("value").GetRawText()));
    }

    [Fact]
    public async Task ThaiDigits_InLiterals_AreTaken()
    {
        const string Query = """{ facts(where: { offices: ["๓๑๐๑"], from: "๒๐๒๕-๐๑-๐๑", to: "๒๐๒๕-๑๒-๓๑", knownAt: "๒๐๒๖-๐๑-๐๑T๐๐:๐๐:๐๐Z" }) { totalCount } }""";

        Assert.True((await _server.AskAsync(Query)).GetProperty("facts").GetProperty("totalCount").GetInt32() > 0);
    }

    /// <summary>Every query field that names an office; each answers for the code in Thai digits as for the code in ASCII ones.</summary>
    [Theory]
    [InlineData("""office(code: "3101") { name }""")]
    [InlineData("""offices(where: { parent: "3100", province: "3100", offices: ["3101"] }) { totalCount }""")]
    [InlineData("""scorecard(office: "3101", edition: 2568) { points }""")]
    [InlineData("""scorecard(office: "3101", edition: 2568, asOf: "2025-06-30") { points }""")]
    [InlineData("""scoreboard(edition: 2568, parent: "3100") { totalCount }""")]
    [InlineData("""scoreHistory(office: "3101", edition: 2568) { totalCount }""")]
    [InlineData("""publications(where: { office: "3102", province: "3100" }) { totalCount }""")]
    [InlineData("""whatIf(office: "3101", edition: 2568, changes: { withdraw: ["RmFjdDoxMTA"] }) { before { points } }""")]
    [InlineData("""facts(where: { offices: ["3101"], province: "3100" }) { totalCount }""")]
    [InlineData("""evidence(where: { offices: ["3101"], province: "3100" }) { totalCount }""")]
    [InlineData("""report(edition: 2568, office: "3102", month: "2025-01") { id }""")]
    [InlineData("""reports(where: { offices: ["3102"], province: "3100" }) { totalCount }""")]
    [InlineData("""deadlines(edition: 2568, where: { offices: ["3101"], province: "3100" }) { totalCount }""")]
    [InlineData("""auditEntries(where: { office: "3101" }) { totalCount }""")]
    [InlineData("""memberships(where: { office: "3102" }) { totalCount }""")]
    public async Task ThaiDigits_InTheCodeOfAnOffice_FindTheSame(string field)
    {
        await _server.AskAsync(
            """
            mutation {
              openReport(input: { edition: 2568, office: "๓๑๐๒", month: "2025-01" }) { report { id } }
              publishScores(input: { edition: 2568, office: "๓๑๐๒", asOf: "2025-06-30" }) { publications { id } }
              grantMembership(input: { subject: "somebody", office: "๓๑๐๒", role: VIEWER }) { membership { id } }
            }
            """);
        var thai = field.Replace("\"310", "\"๓๑๐", StringComparison.Ordinal);

        var answers = await _server.AskAsync($"{{ ascii: {field} thai: {thai} }}");

        Assert.NotEqual(thai, field);
        Assert.Equal(answers.GetProperty("ascii").GetRawText(), answers.GetProperty("thai").GetRawText());
        Assert.DoesNotContain("null", answers.GetProperty("ascii").GetRawText(), StringComparison.Ordinal);
        Assert.NotEqual("""{"totalCount":0}""", answers.GetProperty("ascii").GetRawText());
    }

    [Fact]
    public async Task ThaiDigits_InWords_StayAsTheyWereWritten()
    {
        var fact = await _server.RecordAsync(FactDocuments.Session("3113", reference: "หมู่ ๕"));

        Assert.Equal("หมู่ ๕", fact.Text("reference"));
    }

    [Theory]
    [InlineData("from", "2568-03-31", "LocalDate", "2025-03-31")]
    [InlineData("from", "๒๕๖๘-๐๓-๓๑", "LocalDate", "2025-03-31")]
    [InlineData("month", "2568-03", "YearMonth", "2025-03")]
    [InlineData("knownAt", "2568-03-31T10:00:00+07:00", "DateTime", "2025-03-31T10:00:00+07:00")]
    public async Task BuddhistYear_InADate_IsRefusedWithTheYearThatItIs(string field, string value, string scalar, string meant)
    {
        var answer = await _server.SendAsync("query ($where: FactFilter) { facts(where: $where) { totalCount } }", new { where = new Dictionary<string, string> { [field] = value } });

        var message = Assert.Single(answer.Items("errors")).Text("message");
        Assert.Contains($"{scalar} cannot represent value", message, StringComparison.Ordinal);
        Assert.Contains($"\"{meant}\"", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2399-12-31\"", true)]
    [InlineData("\"2400-01-01\"", false)]
    [InlineData("\"2025-02-30\"", false)]
    [InlineData("\"31/03/2568\"", false)]
    [InlineData("25680331", false)]
    public async Task Date_InALiteral_IsTakenOrRefused(string literal, bool taken)
    {
        var answer = await _server.SendAsync($$"""{ facts(where: { from: {{literal}} }) { totalCount } }""");

        Assert.Equal(taken, answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object);
    }
}
