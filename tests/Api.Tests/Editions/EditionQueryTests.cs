using System.Globalization;
using System.Text.Json;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Tests.Editions;

public sealed class EditionQueryTests(SampleServer server) : IClassFixture<SampleServer>
{
    private Edition Edition => server.Api.Get<EditionStore>().Find(2568)!;

    private Rubric Rubric => Edition.InForce;

    [Fact]
    public async Task Edition_ItsHead_IsThatOfTheScoringCore()
    {
        var edition = await AskAsync(
            """
            year th: yearLabel en: yearLabel(locale: EN) title titleEn: title(locale: EN) hash isDraft openValues { path line column value } windowClause dueSoonDays
            window { start startLabel startEn: startLabel(locale: EN) end endLabel months { month label en: label(locale: EN) } }
            cards { kind title note(locale: EN) max clause }
            refused { code }
            """);

        ExpectedJson.Equal(
            new
            {
                year = 2568, th = "พ.ศ. 2568", en = "2025", title = Edition.Title.Th, titleEn = Edition.Title.En, hash = Edition.Hash, isDraft = false,
                openValues = Array.Empty<object>(), windowClause = Rubric.WindowClause, dueSoonDays = Rubric.DueSoonDays,
                window = new
                {
                    start = "2025-01-01", startLabel = "1 มกราคม 2568", startEn = "1 January 2025", end = "2025-06-30", endLabel = "30 มิถุนายน 2568",
                    months = Rubric.Window.Months.Select(month => new { month, label = ThaiMonth(month), en = EnglishMonth(month) }),
                },
                cards = Rubric.Cards.Values.Select(card => new { kind = card.Kind, title = card.Title.Th, note = card.Note.En, max = card.Max, clause = card.Clause }),
                refused = Array.Empty<object>(),
            },
            edition);
    }

    [Fact]
    public async Task Parts_AskedForByTheirCodes_AreFoundOrNull()
    {
        var code = Rubric.Criteria[0].Code;
        var indicator = Rubric.Indicators.Keys.First();
        var data = await server.Api.AskAsync(
            """
            query ($criterion: String!, $indicator: String!) {
              edition(year: 2568) { criterion(code: $criterion) { code } none: criterion(code: "?") { code } indicator(code: $indicator) { code } no: indicator(code: "?") { code } }
            }
            """,
            new { criterion = code, indicator });

        ExpectedJson.Equal(new { criterion = new { code }, none = (object?)null, indicator = new { code = indicator }, no = (object?)null }, data.GetProperty("edition"));
    }

    [Fact]
    public async Task Edition_IsANode()
    {
        var id = (await AskAsync("id")).GetProperty("id").GetString();

        var node = (await server.Api.AskAsync("query ($id: ID!) { node(id: $id) { id ... on Edition { year } } }", new { id })).GetProperty("node");

        ExpectedJson.Equal(new { id, year = 2568 }, node);
    }

    [Fact]
    public async Task Editions_OfUnknownYears_AreNull()
    {
        var data = await server.Api.AskAsync("{ editions { year } edition(year: 2400) { year } refusedEditions { year problems { code } } }");

        ExpectedJson.Equal(new { editions = new[] { new { year = 2568 } }, edition = (object?)null, refusedEditions = Array.Empty<object>() }, data);
    }

    private static string ThaiMonth(YearMonth month) => month.FirstDay.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("th-TH"));

    private static string EnglishMonth(YearMonth month) => month.FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private async Task<JsonElement> AskAsync(string fields) => (await server.Api.AskAsync($"{{ edition(year: 2568) {{ {fields} }} }}")).GetProperty("edition");
}
