using Digital40.Rules.Explanations;
using Digital40.Rules.Explanations.Planning;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Facts;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tests.Oracle;
using Digital40.Rules.Tests.Scoring;

namespace Digital40.Rules.Tests.Explanations;

/// <summary>Doing what a gap or a plan says really brings the points it promises, over random sheets. A failure prints the seed that shows it.</summary>
public sealed class ReachTests
{
    [Theory]
    [InlineData(1, 400)]
    [InlineData(50_001, 400)]
    public void Gaps_WhenClosed_BringTheirLevel(int firstSeed, int count)
    {
        for (var seed = firstSeed; seed < firstSeed + count; seed++)
        {
            AssertReached(seed, []);
        }
    }

    [Theory]
    [MemberData(nameof(OracleAgreementTests.Departures), MemberType = typeof(OracleAgreementTests))]
    public void Gaps_UnderEachOption_BringTheirLevel(string id, string option)
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            AssertReached(seed, [new(id, option)]);
        }
    }

    [Fact]
    public void Plans_WhenDone_GainWhatTheySay()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var random = new Random(seed);
            var (sheet, asOf, gain) = (RandomFactSheets.Next(random), RandomDates.AsOf(random), random.Next(40) / 2m);
            var card = Editions2568.Scorer().Score(sheet, "3100", asOf);
            var plan = Planner.Plan(card, gain);
            var doing = new Doing(sheet, "3100", asOf).All(plan.Steps.SelectMany(step => step.Actions).Concat(plan.Keep));
            var after = Editions2568.Scorer().Score(doing.Sheet, "3100", doing.End);

            Assert.Equal(card.Ceiling - card.Points, plan.Most);
            Assert.True(plan.Gain >= Math.Min(gain, plan.Most), $"seed {seed}: {plan.Gain} of {gain}");
            Assert.True(after.Points >= card.Points + plan.Gain, $"seed {seed} as of {asOf:O}: {card.Points} + {plan.Gain} came to {after.Points}");
        }
    }

    private static void AssertReached(int seed, IReadOnlyList<KeyValuePair<string, string>> choices)
    {
        var random = new Random(seed);
        var (sheet, asOf) = (RandomFactSheets.Next(random), RandomDates.AsOf(random));
        var scorer = Editions2568.Scorer(choices);
        var office = sheet.Offices[random.Next(sheet.Offices.Count)].Code;
        foreach (var score in scorer.Score(sheet, office, asOf).Criteria)
        {
            AssertReached(scorer, sheet, score, $"seed {seed}: {office} {score.Code} as of {asOf:O}");
        }
    }

    private static void AssertReached(Scorer scorer, FactSheet sheet, CriterionScore score, string place)
    {
        var voice = new Voice(score.Assessment);
        var outlook = new CriterionOutlook(voice, score);
        Assert.True(score.Ceiling == score.Points + outlook.Most, $"{place}: {score.Points} + {outlook.Most} is not the ceiling {score.Ceiling}");
        AssertBrings(scorer, sheet, score, Actions.Of(voice, outlook, outlook.Keep), score.Points, place);
        foreach (var outcome in outlook.Outcomes)
        {
            AssertBrings(scorer, sheet, score, Actions.Of(voice, outlook, outcome.Needs), outcome.Points, place);
        }

        var next = Explainer.Explain(score).Next;
        Assert.Equal(score.Points < score.Max, next is not null);
        Assert.Equal(score.Ceiling > score.Points, next?.IsReachable ?? false);
    }

    private static void AssertBrings(
        Scorer scorer, FactSheet sheet, CriterionScore score, IEnumerable<PlannedAction> actions, decimal points, string place)
    {
        var todo = actions.ToList();
        var doing = new Doing(sheet, score.Assessment.Office.Code, score.Assessment.AsOf).All(todo);
        var after = scorer.Score(doing.Sheet, score.Assessment.Office.Code, doing.End).Criterion(score.Code)!;
        Assert.True(after.Points >= points, $"{place}: {points} promised, {after.Points} reached by {string.Join("; ", todo.Select(action => action.Text.En))}");
    }
}
