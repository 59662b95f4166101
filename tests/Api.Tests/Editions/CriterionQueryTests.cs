using System.Text.Json;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Tests.Editions;

public sealed class CriterionQueryTests(SampleServer server) : IClassFixture<SampleServer>
{
    private Rubric Rubric => server.Api.Get<EditionStore>().Find(2568)!.InForce;

    [Fact]
    public async Task Areas_AndCriteria_AreThoseOfTheScoringCore()
    {
        var edition = await AskAsync(
            """
            areas { code title en: title(locale: EN) max district: max(kind: DISTRICT) clause criteria { code area { code } } }
            criteria {
              code title en: title(locale: EN) max district: max(kind: DISTRICT) scores clause pointsOf { name } deadlines { code } measures { name }
              ofDistricts: measures(kind: DISTRICT) { name } levels { number points isOtherwise wording en: wording(locale: EN) clause conditions { measure comparison threshold unit text } }
            }
            ofDistricts: criteria(kind: DISTRICT) { code }
            """);

        ExpectedJson.Equal(
            new
            {
                areas = Rubric.Areas.Select(area => new
                {
                    code = area.Code, title = area.Title.Th, en = area.Title.En, max = area.MaxFor(OfficeKind.Province), district = area.MaxFor(OfficeKind.District),
                    clause = area.Clause, criteria = area.Criteria.Select(one => new { code = one.Code, area = new { code = area.Code } }),
                }),
                criteria = Rubric.Criteria.Select(Expected),
                ofDistricts = Rubric.CriteriaFor(OfficeKind.District).Select(one => new { code = one.Code }),
            },
            edition);
    }

    [Fact]
    public async Task Indicators_AreThoseOfTheScoringCore()
    {
        var edition = await AskAsync(
            """
            indicators {
              code title en: title(locale: EN) kind period isOutOfRequired isEvidenceRequired allowedPoints rollUp reporters clause
              items { code title en: title(locale: EN) period clause } attributes { name title en: title(locale: EN) isFree values { code label en: label(locale: EN) } }
              measures { criterion { code } name unit unitLabel }
            }
            flags: indicators(kind: FLAG) { code }
            """);

        ExpectedJson.Equal(
            new
            {
                indicators = Rubric.Indicators.Values.Select(Expected),
                flags = Rubric.Indicators.Values.Where(one => one.Kind == IndicatorKind.Flag).Select(one => new { code = one.Code }),
            },
            edition);
    }

    private object Expected(Criterion one) => new
    {
        code = one.Code, title = one.Title.Th, en = one.Title.En, max = one.MaxFor(OfficeKind.Province), district = one.MaxFor(OfficeKind.District),
        scores = Enum.GetValues<OfficeKind>().Where(one.Scores), clause = one.Clause, pointsOf = one.PointsOf is { } points ? new { name = points } : null,
        deadlines = DeadlinesOf(one), measures = one.Measures.Select(measure => new { name = measure.Name }),
        ofDistricts = one.MeasuresFor(OfficeKind.District).Select(measure => new { name = measure.Name }),
        levels = one.Levels.Select(level => new
        {
            number = level.Number, points = level.Points, isOtherwise = level.Otherwise, wording = level.Wording.Th, en = level.Wording.En, clause = level.Clause,
            conditions = level.Conditions.Select(condition => new
            {
                measure = condition.Measure, comparison = condition.Comparison,
                threshold = condition.Comparison is Comparison.AtLeast or Comparison.Exactly ? condition.Threshold : (decimal?)null, unit = condition.Unit,
                text = condition.Text,
            }),
        }),
    };

    private object Expected(Indicator one) => new
    {
        code = one.Code, title = one.Title.Th, en = one.Title.En, kind = one.Kind, period = one.Period, isOutOfRequired = one.OutOfRequired,
        isEvidenceRequired = one.EvidenceRequired, allowedPoints = one.AllowedPoints, rollUp = one.RollUp, reporters = one.Reporters, clause = one.Clause,
        items = one.Items.Values.Select(item => new { code = item.Code, title = item.Title.Th, en = item.Title.En, period = item.Period, clause = item.Clause }),
        attributes = one.Attributes.Values.Select(attribute => new
        {
            name = attribute.Name, title = attribute.Title.Th, en = attribute.Title.En, isFree = attribute.Free,
            values = attribute.Values.Select(value => new { code = value.Key, label = value.Value.Th, en = value.Value.En }),
        }),
        measures = Rubric.Criteria.SelectMany(criterion => criterion.Measures).Where(measure => measure.Indicators.Contains(one.Code))
            .Select(measure => new { criterion = new { code = measure.Criterion }, name = measure.Name, unit = measure.Unit, unitLabel = measure.UnitLabel.Th }),
    };

    private IEnumerable<object> DeadlinesOf(Criterion one) =>
        Rubric.Deadlines.Where(deadline => deadline.Criterion == one.Code).Select(deadline => new { code = deadline.Code });

    private async Task<JsonElement> AskAsync(string fields) => (await server.Api.AskAsync($"{{ edition(year: 2568) {{ {fields} }} }}")).GetProperty("edition");
}
