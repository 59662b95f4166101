using Digital40.RulesTests.Running;

namespace Digital40.RulesTests.SelfTests;

/// <summary>What a case says when something is not as it expects.</summary>
public sealed class CaseRunnerTests
{
    [Fact]
    public void Case_IsAsItExpects_SaysNothing() =>
        Assert.Empty(Run("""
            criterion: "1.1"
            cases:
              - name: one activity
                facts: [{ indicator: awareness.session, date: 2025-02-10, attributes: { form: media }, evidence: verified }]
                expect:
                  { points: 1, level: 2, confirmed: 1, ceiling: 1, max: 5, state: reported, card: { points: 1 },
                    "3100": { points: 1, "5": { level: none } }, "5": none }
            """));

    [Fact]
    public void Score_IsNotAsExpected_EveryDifferenceWithPlaceAndReason() =>
        Assert.Equal(
            [
                "sample.yaml:5:23 3101 1.1 points: expected 5, found 1 (sessions 1, forms 1)",
                "sample.yaml:5:33 3101 1.1 level: expected 6, found 2 (sessions 1, forms 1)",
                "sample.yaml:5:61 3100 card state: expected reported, found partly-reported",
                "sample.yaml:5:90 3101 5 points: expected 1, found none",
            ],
            Run("""
            criterion: "1.1"
            cases:
              - name: one activity
                facts: [{ indicator: awareness.session, date: 2025-02-10, attributes: { form: media }, evidence: verified }]
                expect: { points: 5, level: 6, "3100": { card: { state: reported } }, "5": { points: 1 } }
            """));

    [Fact]
    public void Criterion_IsScoredAgainstExpectation_IsADifference() =>
        Assert.Equal(["sample.yaml:4:22 3101 1.1 unscored: expected none, found scored (sessions 0, forms 0)"], Run("""
            cases:
              - name: unscored
                facts: []
                expect: { "1.1": none }
            """));

    [Fact]
    public void Facts_AreBadAndAScoreIsExpected_EveryErrorWithItsPlaceInTheCase() =>
        Assert.Equal(
            [
                "sample.yaml:5:41 #1: The date is not a date: expected a date such as 2025-03-12, found 'soon'",
                "sample.yaml:6:20 #2: The edition has no such indicator",
            ],
            Run("""
            cases:
              - name: bad facts
                expect: { points: 0 }
                facts:
                  - { indicator: click.event, date: soon }
                  - indicator: ict.servey
                    date: 2025-02-10
            """).Select(error => error.Split(": expected one of")[0]));

    [Fact]
    public void Errors_AreOthersThanExpected_BothAreSaid() =>
        Assert.Equal(
            [
                "sample.yaml:2:5 errors: expected id-duplicate of f1, found done-missing of f1",
                "  error found: sample.yaml:3:19 f1: The fact has no done: expected true or false, found nothing",
            ],
            Run("""
            cases:
              - name: other errors
                facts: [{ id: f1, indicator: ict.survey, date: 2025-02-10 }]
                expect-errors: [{ code: id-duplicate, fact: f1 }]
            """));

    [Fact]
    public void Error_IsOnAnotherLineOfTheText_IsADifference() =>
        Assert.StartsWith("sample.yaml:2:5 errors: expected edition-wrong in line 2, found edition-wrong in line 1", Run("""
            cases:
              - name: another line
                json: |
                  { "edition": 2567, "facts": [] }
                expect-errors: [{ code: edition-wrong, line: 2 }]
            """)[0], StringComparison.Ordinal);

    [Fact]
    public void Warning_IsNotExpected_IsADifference() =>
        Assert.StartsWith("sample.yaml:2:5 warnings: expected none, found part-unused of f1", Run("""
            cases:
              - name: a part too many
                facts: [{ id: f1, indicator: ict.survey, date: 2025-02-10, done: true, value: 1 }]
                expect: { points: 0 }
            """)[0], StringComparison.Ordinal);

    [Fact]
    public void Input_IsGoodAndErrorsAreExpected_IsADifference() =>
        Assert.Equal(["sample.yaml:2:5 errors: expected id-duplicate, found none"], Run("""
            cases:
              - name: nothing wrong
                facts: []
                expect-errors: [{ code: id-duplicate }]
            """));

    [Fact]
    public void Example_OfTheReadme_IsAsItExpects()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
        var file = Sample.Read(readme.Split("```yaml")[1].Split("```")[0]);

        Assert.Equal(2, file.Cases.Count);
        Assert.Empty(file.Cases.SelectMany(one => CaseRunner.Run(one, Sample.Edition)));
    }

    private static IReadOnlyList<string> Run(string text) => CaseRunner.Run(Sample.ReadOne(text), Sample.Edition);
}
