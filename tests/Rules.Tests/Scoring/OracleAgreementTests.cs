using Digital40.Rubric.Oracle;
using Digital40.Rules.Facts;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tests.Oracle;
using HandWritten = Digital40.Rubric.Oracle.Oracle;

namespace Digital40.Rules.Tests.Scoring;

/// <summary>The rules and the hand-written reading of the rubric say the same of random sheets. A failure prints the seed that shows it.</summary>
public class OracleAgreementTests
{
    [Theory]
    [InlineData(1, 1500)]
    [InlineData(100_001, 1500)]
    public void ScoreAll_RandomSheetsInForce_AgreesWithOracle(int firstSeed, int count)
    {
        for (var seed = firstSeed; seed < firstSeed + count; seed++)
        {
            var random = new Random(seed);
            AssertAgrees(seed, RandomFactSheets.Next(random), RandomDates.AsOf(random), []);
        }
    }

    [Theory]
    [MemberData(nameof(Departures))]
    public void ScoreAll_RandomSheetsUnderEachOption_AgreesWithOracle(string id, string option)
    {
        for (var seed = 1; seed <= 120; seed++)
        {
            var random = new Random(seed);
            AssertAgrees(seed, RandomFactSheets.Next(random), RandomDates.AsOf(random), [new(id, option)]);
        }
    }

    [Fact]
    public void ScoreAll_RandomReadings_AgreesWithOracle()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var random = new Random(seed);
            var choices = RandomInterpretations.Next(random);
            for (var sheet = 0; sheet < 10; sheet++)
            {
                AssertAgrees(seed, RandomFactSheets.Next(random), RandomDates.AsOf(random), [.. choices]);
            }
        }
    }

    public static TheoryData<string, string> Departures()
    {
        var data = new TheoryData<string, string>();
        foreach (var entry in Editions2568.Edition.Register.Entries)
        {
            foreach (var option in entry.Options.Skip(1))
            {
                data.Add(entry.Id, option.Id);
            }
        }

        return data;
    }

    private static void AssertAgrees(int seed, FactSheet sheet, DateOnly asOf, IReadOnlyList<KeyValuePair<string, string>> choices)
    {
        var expected = HandWritten.ScoreAll(sheet, asOf, OracleInterpretation.Parse(choices));
        var actual = Editions2568.Scorer(choices).ScoreAll(sheet, asOf);
        for (var i = 0; i < expected.Count; i++)
        {
            Assert.Equal(Describe(seed, asOf, expected[i]), Describe(seed, asOf, actual[i]));
        }
    }

    private static string Describe(int seed, DateOnly asOf, OracleCard card)
    {
        var lines = card.Criteria.Select(criterion => FormattableString.Invariant(
            $"{criterion.Code}: {criterion.Points:0.##}/{criterion.Max:0.##} level {criterion.Level} {criterion.State} confirmed {criterion.Confirmed:0.##} ceiling {criterion.Ceiling:0.##}"));
        return FormattableString.Invariant(
            $"seed {seed} as of {asOf:yyyy-MM-dd} {card.Office} {card.Points:0.##}/{card.Max:0.##} {card.Confirmed:0.##} {card.Ceiling:0.##}\n{string.Join('\n', lines)}");
    }

    private static string Describe(int seed, DateOnly asOf, Scorecard card)
    {
        var lines = card.Criteria.Select(score => FormattableString.Invariant(
            $"{score.Code}: {score.Points:0.##}/{score.Max:0.##} level {score.Level?.Number} {score.Reporting} confirmed {score.Confirmed:0.##} ceiling {score.Ceiling:0.##}"));
        return FormattableString.Invariant(
            $"seed {seed} as of {asOf:yyyy-MM-dd} {card.Office.Code} {card.Points:0.##}/{card.Max:0.##} {card.Confirmed:0.##} {card.Ceiling:0.##}\n{string.Join('\n', lines)}");
    }
}
