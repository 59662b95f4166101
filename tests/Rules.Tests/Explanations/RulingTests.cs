using Digital40.Rules.Explanations;
using Digital40.Rules.Explanations.Verdicts;
using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Tests.Oracle;
using Digital40.Rules.Tests.Scoring;

namespace Digital40.Rules.Tests.Explanations;

using Rubric = Digital40.Rules.Rubrics.Rubric;

/// <summary>Verdicts on facts agree with the scores, over random sheets. A failure prints the seed that shows it.</summary>
public sealed class RulingTests
{
    [Theory]
    [MemberData(nameof(OracleAgreementTests.Departures), MemberType = typeof(OracleAgreementTests))]
    public void FactsThatCount_Alone_GiveTheSameValues(string id, string option)
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var random = new Random(seed);
            var (sheet, asOf) = (RandomFactSheets.Next(random), RandomDates.AsOf(random));
            var scorer = Editions2568.Scorer([new(id, option)]);
            foreach (var measure in scorer.ScoreAll(sheet, asOf).SelectMany(card => card.Criteria).SelectMany(score => score.Measures))
            {
                AssertSame(measure, asOf, scorer.Rubric, seed);
            }
        }
    }

    private static void AssertSame(Measure measure, DateOnly asOf, Rubric rubric, int seed)
    {
        if (MeasureRules.OfFacts(rubric, measure.Definition) is not { } rule)
        {
            Assert.Empty(Rulings.Of(measure));
            return;
        }

        var place = $"seed {seed} as of {asOf:O}: {measure.Key} of {measure.Assessment.Office.Code}";
        var counted = Rulings.Counted(measure);
        Assert.True(Same(measure.Value, rule.Take(measure.Assessment, counted).Value), $"{place}: {counted.Count} of {measure.Facts.Count} facts count");
        if (measure.Definition is CountDefinition { InEachOf: null })
        {
            Assert.True(measure.Value == Quantity.Of(counted.Count), place);
        }
    }

    private static bool Same(Quantity? one, Quantity? other) => one is null ? other is null : other is not null && one.Equals(other);
}
