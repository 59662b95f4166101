using Digital40.Rubric.Oracle;
using Digital40.Rules.Facts;
using Scorer = Digital40.Rubric.Oracle.Oracle;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>Whole cards, and what holds for any facts.</summary>
public sealed class OracleTests
{
    [Fact]
    public void Card_WithoutFacts_HasNothingButWhatIsReachable()
    {
        var sheet = new OracleSheet(districts: 1);
        var province = sheet.Card();
        var district = sheet.Card(office: OracleSheet.District);

        Assert.Equal((0m, 100m, 0m, 13m), (province.Points, province.Max, province.Confirmed, province.Ceiling)); // Undated: surveys 5, tambon 8.
        Assert.Equal((0m, 75m, 0m, 13m), (district.Points, district.Max, district.Confirmed, district.Ceiling));
        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "3", "4.1", "4.2", "5"], province.Criteria.Select(criterion => criterion.Code));
        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "3", "4.1"], district.Criteria.Select(criterion => criterion.Code));
        Assert.All(province.Criteria, criterion => Assert.Equal(OracleState.NotReported, criterion.State));
    }

    [Fact]
    public void Card_BeforeTheWindow_CanReachEverything()
    {
        var cards = Scorer.ScoreAll(new OracleSheet(districts: 2).Sheet, OracleSheet.Day("2024-12-31"));

        Assert.Equal([100m, 75m, 75m], cards.Select(card => card.Ceiling));
        Assert.Equal([OfficeKind.Province, OfficeKind.District, OfficeKind.District], cards.Select(card => card.Kind));
    }

    [Fact]
    public void Score_OfAnUnknownOffice_Throws() => Assert.Throws<ArgumentException>(() => new OracleSheet().Card(office: "9999"));

    [Fact]
    public void RandomSheets_InTheReadingInForce_KeepConfirmedPointsAndCeilingInOrder()
    {
        var random = new Random(2568);
        for (var i = 0; i < 500; i++)
        {
            foreach (var card in Scorer.ScoreAll(RandomFactSheets.Next(random), RandomDates.AsOf(random)))
            {
                Assert.Equal(card.Kind == OfficeKind.Province ? 100m : 75m, card.Max);
                Assert.All(card.Criteria, InOrder);
            }
        }
    }

    [Fact]
    public void RandomSheets_ScoredOneByOneOrTogether_GiveTheSame()
    {
        var random = new Random(40);
        for (var i = 0; i < 200; i++)
        {
            var sheet = RandomFactSheets.Next(random);
            var asOf = RandomDates.AsOf(random);
            var reading = OracleInterpretation.Parse(RandomInterpretations.Next(random));

            var together = Scorer.ScoreAll(sheet, asOf, reading);

            var oneByOne = sheet.Offices.Select(office => Scorer.Score(sheet, office.Code, asOf, reading));
            Assert.Equal(oneByOne.Select(PointsAndReasons), together.Select(PointsAndReasons));
        }
    }

    [Fact]
    public void RandomSheets_WithTheirOrderTurned_GiveTheSamePoints()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var sheet = RandomFactSheets.Next(random);
            var turned = sheet with { Facts = [.. sheet.Facts.Reverse()] };
            var asOf = RandomDates.AsOf(random);

            Assert.Equal(Scorer.ScoreAll(sheet, asOf).Select(Points), Scorer.ScoreAll(turned, asOf).Select(Points));
        }
    }

    [Fact]
    public void RandomSheets_ScoredLater_NeverPassTheEarlierCeiling()
    {
        var random = new Random(18);
        for (var i = 0; i < 500; i++)
        {
            var sheet = RandomFactSheets.Next(random);
            sheet = sheet with { Facts = [.. sheet.Facts.Where(fact => fact is Flag || !(fact.Date > fact.Month?.LastDay))] };
            DateOnly[] days = [.. new[] { RandomDates.AsOf(random), RandomDates.AsOf(random) }.Order()];
            foreach (var (before, after) in Scorer.ScoreAll(sheet, days[0]).Zip(Scorer.ScoreAll(sheet, days[1])))
            {
                Assert.All(before.Criteria.Zip(after.Criteria), pair => Assert.InRange(pair.Second.Points, 0m, pair.First.Ceiling));
            }
        }
    }

    [Fact]
    public void RandomSheets_OverManySeeds_ReachEveryLevelOfEveryCriterion()
    {
        var random = new Random(1);
        var seen = new HashSet<(string Code, int? Level)>();
        for (var i = 0; i < 3000; i++)
        {
            var sheet = RandomFactSheets.Next(random);
            seen.UnionWith(Scorer.Score(sheet, OracleSheet.Province, RandomDates.AsOf(random)).Criteria.Select(one => (one.Code, one.Level)));
        }

        var missing = Levels().Where(level => !seen.Contains(level));
        Assert.Empty(missing);
    }

    private static IEnumerable<(string Code, int? Level)> Levels()
    {
        (string Code, int First, int Last)[] ranges =
        [
            ("1.1", 1, 6), ("1.2", 1, 3), ("2.1", 1, 5), ("2.2", 1, 6), ("3", 0, 5), ("4.1", 0, 5), ("4.2", 0, 5),
        ];
        return ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1).Select(level => (range.Code, (int?)level)));
    }

    private static void InOrder(OracleCriterion criterion)
    {
        Assert.InRange(criterion.Confirmed, 0m, criterion.Points);
        Assert.InRange(criterion.Points, 0m, criterion.Ceiling);
        Assert.InRange(criterion.Ceiling, 0m, criterion.Max);
        Assert.NotEmpty(criterion.Reasons);
    }

    private static string Points(OracleCard card) => string.Join('\n', card.Criteria
        .Select(one => $"{one.Code} {one.Points} {one.Max} {one.Level} {one.State} {one.Confirmed} {one.Ceiling} {one.Next}")
        .Prepend($"{card.Office} {card.Points} {card.Confirmed} {card.Ceiling}"));

    private static string PointsAndReasons(OracleCard card) => string.Join('\n', card.Criteria
        .SelectMany(one => one.Reasons.Select(reason => $"{reason.Measure} {reason.Value} {reason.Threshold} {reason.Missing} {reason.Facts.Count}"))
        .Prepend(Points(card)));
}
