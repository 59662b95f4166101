using System.Text.Json;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Tests.Editions;

public sealed class MeasureFormulaTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Measures =
        """
        {
          edition(year: 2568) {
            criteria {
              measures {
                criterion { code } name label en: label(locale: EN) unit unitLabel unitEn: unitLabel(locale: EN) for clause restsOn indicators { code }
                thresholds { level { number } condition { text } }
                formula {
                  __typename
                  ... on CountFormula { indicator window { start end } where { attribute value } inEachOf { attribute values } }
                  ... on DistinctFormula { indicator attribute possibleValues window { start end } where { attribute value } }
                  ... on ShareFormula { indicator by basis }
                  ... on EveryMonthFormula { indicator window { start end } of attributeCounted: attribute inEachOf { attribute values } }
                  ... on MonthlyAverageFormula { indicator window { start end } monthly: basis }
                  ... on DoneByFormula { indicator item doneBy: by isEvidenceRequired }
                  ... on ItemsDoneFormula { mayBe: indicator due: items { item by monthly clause } parts { code label en: label(locale: EN) conditions { text } for clause } window { start end } }
                  ... on LadderFormula { mayBe: indicator per counting steps { number label en: label(locale: EN) items { item } conditions { text } clause } }
                  ... on JudgedFormula { indicator items by maximumPerItem headings { code label en: label(locale: EN) weight items clause } scaleTotal }
                }
              }
            }
          }
        }
        """;

    [Fact]
    public async Task Measures_OfEveryCriterion_AreThoseOfTheScoringCore()
    {
        var criteria = (await server.Api.AskAsync(Measures)).GetProperty("edition").GetProperty("criteria");

        var expected = server.Api.Get<EditionStore>().Find(2568)!.InForce.Criteria
            .Select(criterion => new { measures = criterion.Measures.Select(measure => Expected(criterion, measure)) });
        ExpectedJson.Equal(expected, criteria);
    }

    [Fact]
    public async Task Measures_OfTheEdition_AreOfEveryKind()
    {
        var criteria = (await server.Api.AskAsync(Measures)).GetProperty("edition").GetProperty("criteria");

        var kinds = criteria.EnumerateArray().SelectMany(criterion => criterion.GetProperty("measures").EnumerateArray())
            .Select(measure => measure.GetProperty("formula").GetProperty("__typename").GetString()).ToHashSet();

        Assert.Equal(9, kinds.Count);
    }

    private static object Expected(Criterion criterion, MeasureDefinition measure) => new
    {
        criterion = new { code = criterion.Code }, name = measure.Name, label = measure.Label.Th, en = measure.Label.En, unit = measure.Unit,
        unitLabel = measure.UnitLabel.Th, unitEn = measure.UnitLabel.En, @for = measure.For, clause = measure.Clause, restsOn = measure.RestsOn,
        indicators = measure.Indicators.Select(code => new { code }),
        thresholds = criterion.Levels.SelectMany(level => level.Conditions.Where(condition => condition.Measure == measure.Name)
            .Select(condition => new { level = new { number = level.Number }, condition = new { text = condition.Text } })),
        formula = Formula(measure),
    };

    private static object Formula(MeasureDefinition measure) => measure switch
    {
        CountDefinition one => new { __typename = "CountFormula", indicator = one.Indicator, window = Days(one.Window), where = Where(one.Where), inEachOf = MostUsed(one.InEachOf) },
        DistinctDefinition one => new
        {
            __typename = "DistinctFormula", indicator = one.Indicator, attribute = one.Attribute, possibleValues = one.PossibleValues, window = Days(one.Window),
            where = Where(one.Where),
        },
        ShareDefinition one => new { __typename = "ShareFormula", indicator = one.Indicator, by = one.By, basis = one.Basis },
        EveryMonthDefinition one => new
        {
            __typename = "EveryMonthFormula", indicator = one.Indicator, window = Days(one.Window), of = one.Of, attributeCounted = one.Attribute,
            inEachOf = MostUsed(one.InEachOf),
        },
        MonthlyAverageDefinition one => new { __typename = "MonthlyAverageFormula", indicator = one.Indicator, window = Days(one.Window), monthly = one.Basis },
        DoneByDefinition one => new
        {
            __typename = "DoneByFormula", indicator = one.Indicator, item = one.Item, doneBy = one.By, isEvidenceRequired = one.EvidenceRequired,
        },
        ItemsDoneDefinition one => new
        {
            __typename = "ItemsDoneFormula", mayBe = one.Indicator,
            due = one.Items.Select(item => new { item = item.Item, by = item.By, monthly = item.Monthly, clause = item.Clause }),
            parts = one.Parts.Select(part => new
            {
                code = part.Code, label = part.Label.Th, en = part.Label.En, conditions = Texts(part.Conditions), @for = part.For, clause = part.Clause,
            }),
            window = Days(one.Window),
        },
        LadderDefinition one => new
        {
            __typename = "LadderFormula", mayBe = one.Indicator, per = one.Per, counting = one.Counting,
            steps = one.Steps.Select(step => new
            {
                number = step.Number, label = step.Label.Th, en = step.Label.En, items = step.Items.Select(item => new { item = item.Item }),
                conditions = Texts(step.Conditions), clause = step.Clause,
            }),
        },
        JudgedDefinition one => new
        {
            __typename = "JudgedFormula", indicator = one.Indicator, items = one.Items, by = one.By, maximumPerItem = one.MaximumPerItem,
            headings = one.Headings.Select(heading => new
            {
                code = heading.Code, label = heading.Label.Th, en = heading.Label.En, weight = heading.Weight, items = heading.Items, clause = heading.Clause,
            }),
            scaleTotal = one.ScaleTotal,
        },
        _ => throw new ArgumentException($"A measure of a new kind: {measure.GetType()}.", nameof(measure)),
    };

    private static object Days(DateRange range) => new { start = range.Start, end = range.End };

    private static IEnumerable<object> Where(IReadOnlyDictionary<string, string> where) => where.Select(pair => new { attribute = pair.Key, value = pair.Value });

    private static object? MostUsed(MostUsed? used) => used is null ? null : new { attribute = used.Attribute, values = used.Values };

    private static IEnumerable<object> Texts(IEnumerable<Condition> conditions) => conditions.Select(condition => new { text = condition.Text });
}
