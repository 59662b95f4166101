using System.Globalization;
using Digital40.Rubric.Oracle;
using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>4.1, 4.2 and 5, computed by hand.</summary>
public sealed class OracleUseOfDataTests
{
    private static readonly string[] TambonItems = ["selected", "issues-by-cia", "knowledge", "recorded", "lesson-pdf", "video", "sent"];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 6)]
    [InlineData(4, 8)]
    [InlineData(6, 8)]
    [InlineData(7, 10)]
    public void Tambon_ClimbingInOrder_GetsTwoPointsAStep(int items, int points)
    {
        var sheet = Climb(new OracleSheet(districts: 1), TambonItems.Take(items), "a", OracleSheet.District);

        Assert.Equal((points, points / 2), (sheet.Score("4.1").Points, sheet.Score("4.1").Level));
        Assert.Equal(points, sheet.Score("4.1", office: OracleSheet.District).Points);
    }

    [Fact]
    public void Tambon_StepsOfTwo_DoNotAddUp()
    {
        var sheet = Climb(new OracleSheet(districts: 2), TambonItems.Take(2), "a", OracleSheet.District);
        Climb(sheet, TambonItems.Skip(2), "a", OracleSheet.SecondDistrict);
        Climb(sheet, TambonItems.Skip(1), "b", OracleSheet.District);

        Assert.Equal((4m, OracleState.Reported), (sheet.Score("4.1").Points, sheet.Score("4.1").State));
    }

    [Theory]
    [InlineData("2025-03-31", 10, 10)]
    [InlineData("2025-04-01", 8, 8)]
    public void Tambon_Sent_CountsByTheLastOfMarch(string day, int points, int ceiling)
    {
        var sheet = Climb(new OracleSheet(), TambonItems.Take(6), "a", OracleSheet.Province).Flag("tambon.step", day, "sent", tambon: "a");

        Assert.Equal((points, ceiling), (sheet.Score("4.1").Points, sheet.Score("4.1").Ceiling));
        Assert.Equal(10m, new OracleSheet().Score("4.1", "2025-03-30").Ceiling);
        Assert.Equal(8m, new OracleSheet().Score("4.1", "2025-03-31").Ceiling);
    }

    [Theory]
    [InlineData("2025-01-31", 10)]
    [InlineData("2025-02-01", 0)]
    public void Click_TheFirstStepMissed_GivesNothing(string mechanism, int points)
    {
        var sheet = FullClick().Flag("click.mechanism", mechanism).Flag("click.summary", "2025-06-30", evidence: EvidenceStatus.Pending);

        Assert.Equal((points, points == 10 ? 8 : 0), ((int)sheet.Score("4.2").Points, (int)sheet.Score("4.2").Confirmed));
    }

    [Theory]
    [InlineData("0.9999", 2)]
    [InlineData("1", 8)]
    public void Click_ShopsOfAllOffices_NeedOnePercentEachMonth(string districtsShops, int points)
    {
        var shops = decimal.Parse(districtsShops, CultureInfo.InvariantCulture);
        var sheet = FullClick(shops).Flag("click.mechanism", "2025-01-31");

        Assert.Equal(points, sheet.Score("4.2").Points);
    }

    [Fact]
    public void Click_WithEverythingSoFar_CanReachTheTop()
    {
        var sheet = FullClick().Flag("click.mechanism", "2025-01-31");

        Assert.Equal((8m, 10m), (sheet.Score("4.2", "2025-04-10").Points, sheet.Score("4.2", "2025-04-10").Ceiling));
        Assert.Equal((0m, 10m), (sheet.Score("4.2", "2025-01-30").Points, sheet.Score("4.2", "2025-01-30").Ceiling));
        Assert.Equal(2m, new OracleSheet().Flag("click.mechanism", "2025-01-31").Score("4.2", "2025-02-28").Ceiling);
    }

    [Fact]
    public void Innovation_MeansOverRaters_AreSummedExactlyAndRoundedLast()
    {
        var sheet = new OracleSheet()
            .Judgement("1.1", "a", 1).Judgement("1.1", "b", 0).Judgement("1.1", "c", 0)
            .Judgement("2.2", "a", 1).Judgement("2.2", "b", 0).Judgement("2.2", "c", 0);

        Assert.Equal((0.67m, 0.67m, OracleState.PartlyReported), (sheet.Score("5").Points, sheet.Score("5").Confirmed, sheet.Score("5").State));
        Assert.Equal((0.67m, 10m), (sheet.Score("5").Ceiling, sheet.Score("5", "2025-06-29").Ceiling));
    }

    [Fact]
    public void Innovation_AHalf_IsRoundedAwayFromZero()
    {
        var sheet = new OracleSheet();
        for (var rater = 0; rater < 8; rater++)
        {
            sheet.Judgement("1.1", $"r{rater}", rater == 0 ? 1 : 0);
        }

        Assert.Equal(0.13m, sheet.Score("5").Points); // 1/8 = 0.125
    }

    private static OracleSheet Climb(OracleSheet sheet, IEnumerable<string> items, string tambon, string office) =>
        items.Aggregate(sheet, (filled, item) => filled.Flag("tambon.step", "2025-03-01", item, office, tambon));

    /// <summary>Steps 2, 3 and 4 of 4.2 just met, by the province and its district together.</summary>
    private static OracleSheet FullClick(decimal districtsShops = 1)
    {
        var sheet = new OracleSheet(districts: 1)
            .EveryMonth("click.shops", 1, 100).EveryMonth("click.shops", districtsShops, 100, OracleSheet.District)
            .EveryMonth("click.places", 0.5m).EveryMonth("click.places", 1.5m, office: OracleSheet.District);
        foreach (var month in OracleSheet.Window)
        {
            sheet.Activity("click.promotion", $"{month}-01", "channel=line", evidence: EvidenceStatus.Verified)
                .Activity("click.promotion", $"{month}-28", "channel=radio", OracleSheet.District, EvidenceStatus.Verified)
                .Activity("click.event", $"{month}-03", evidence: EvidenceStatus.Verified)
                .Activity("click.event", $"{month}-03", office: OracleSheet.District, evidence: EvidenceStatus.Verified);
        }

        return sheet;
    }
}
