using System.Globalization;
using Digital40.Rubric.Oracle;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>2.1 and 2.2, computed by hand.</summary>
public sealed class OracleDataTests
{
    private const string Databases = "central.database";

    private static readonly string[] DatedDatabases = ["savings-group", "poverty-fund", "leaders", "mother-fund", "tambon-plan"];

    [Theory]
    [InlineData("0", "1000", 1, 12)]
    [InlineData("469.9999", "1000", 1, 12)]
    [InlineData("470", "1000", 2, 15)]
    [InlineData("579", "1000", 2, 15)]
    [InlineData("580", "1000", 3, 16)]
    [InlineData("589", "1000", 3, 16)]
    [InlineData("590", "1000", 4, 18)]
    [InlineData("999999999999998.9999", "999999999999999", 4, 18)]
    [InlineData("999999999999999", "999999999999999", 5, 20)]
    public void Survey_Share_GivesLevelAndPoints(string value, string outOf, int level, int points)
    {
        var invariant = CultureInfo.InvariantCulture;
        var criterion = new OracleSheet()
            .Figure("bmn.households", "2025-03-31", decimal.Parse(value, invariant), decimal.Parse(outOf, invariant))
            .Score("2.1");

        Assert.Equal((level, points, points, OracleState.Reported), (criterion.Level, criterion.Points, criterion.Ceiling, criterion.State));
    }

    [Fact]
    public void Survey_NothingByTheCutOff_HasNoLevelAndIsNotReported()
    {
        var criterion = new OracleSheet().Figure("bmn.households", "2025-04-01", 100, 100).Score("2.1");

        Assert.Null(criterion.Level);
        Assert.Equal((0m, 0m, OracleState.NotReported), (criterion.Points, criterion.Ceiling, criterion.State));
        Assert.Equal(new OracleNext(1, 12), criterion.Next);
    }

    [Fact]
    public void Survey_SeveralFigures_TakesTheLatestOfEachOfficeAndSumsThem()
    {
        var sheet = new OracleSheet(districts: 2)
            .Figure("bmn.households", "2025-03-01", 100, 100, OracleSheet.District)
            .Figure("bmn.households", "2025-02-01", 0, 100, OracleSheet.District)
            .Figure("bmn.households", "2025-03-30", 40, 100, OracleSheet.District)
            .Figure("bmn.households", "2025-04-01", 100, 100, OracleSheet.District);

        Assert.Equal((12m, OracleState.PartlyReported), (sheet.Score("2.1").Points, sheet.Score("2.1").State));

        sheet.Figure("bmn.households", "2025-03-31", 54, 100, OracleSheet.SecondDistrict);

        Assert.Equal((15m, OracleState.Reported), (sheet.Score("2.1").Points, sheet.Score("2.1").State));
        Assert.Equal((20m, 20m), (sheet.Score("2.1", "2025-03-29").Points, sheet.Score("2.1", "2025-03-30").Ceiling));

        sheet.Figure("bmn.households", "2025-03-31", 100, 100);

        Assert.Equal(18m, sheet.Score("2.1").Points); // 194 of 300 are between 64 and 65 %.
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(4, 6)]
    [InlineData(5, 8)]
    public void Databases_SomeComplete_GiveTwoPointsEachFromTheSecond(int complete, int points)
    {
        var sheet = new OracleSheet(districts: 1);
        foreach (var item in DatedDatabases.Take(complete))
        {
            sheet.Flag(Databases, "2025-03-31", item, OracleSheet.District);
        }

        Assert.Equal((points, Math.Max(1, complete)), ((int)sheet.Score("2.2").Points, sheet.Score("2.2").Level));
        Assert.Equal(points, sheet.Score("2.2", office: OracleSheet.District).Points);
    }

    [Theory]
    [InlineData("leaders", "2025-05-31", 2)]
    [InlineData("leaders", "2025-06-01", 0)]
    [InlineData("mother-fund", "2025-03-31", 2)]
    [InlineData("mother-fund", "2025-04-01", 0)]
    [InlineData("tambon-plan", "2025-06-30", 2)]
    [InlineData("tambon-plan", "2025-07-01", 0)]
    [InlineData("poverty-fund", "2025-06-30", 2)]
    [InlineData("poverty-fund", "2025-07-01", 0)]
    public void Databases_AtTheirDeadline_AreCompleteOnItsDay(string item, string day, int points)
    {
        var sheet = new OracleSheet(districts: 1)
            .Flag(Databases, "2025-01-01", "savings-group", OracleSheet.District)
            .Flag(Databases, day, item, OracleSheet.District);

        Assert.Equal(points, sheet.Score("2.2", "2025-07-31").Points);
    }

    [Fact]
    public void Databases_OfAProvince_AreCompleteWhenEveryDistrictIs()
    {
        var sheet = new OracleSheet(districts: 2);
        foreach (var item in DatedDatabases)
        {
            sheet.Flag(Databases, "2025-03-01", item).Flag(Databases, "2025-03-01", item, OracleSheet.District);
        }

        Assert.Equal(0m, sheet.Score("2.2").Points);
        sheet.Flag(Databases, "2025-03-01", "leaders", OracleSheet.SecondDistrict, done: false);
        sheet.Flag(Databases, "2025-03-01", "mother-fund", OracleSheet.SecondDistrict);
        sheet.Flag(Databases, "2025-03-01", "tambon-plan", OracleSheet.SecondDistrict);
        Assert.Equal((2m, 8m), (sheet.Score("2.2").Points, sheet.Score("2.2", office: OracleSheet.District).Points));
        Assert.Equal(8m, sheet.Score("2.2", "2025-04-15").Ceiling); // The sales of January to March are missing.
        Assert.Equal(0m, new OracleSheet().Flag(Databases, "2025-03-01", "leaders").Score("2.2", "2025-03-02").Ceiling);
    }

    [Fact]
    public void Databases_OtopSales_NeedEveryClosedMonthByItsLastDay()
    {
        var sheet = new OracleSheet(districts: 1).Flag(Databases, "2025-01-01", "leaders", OracleSheet.District).Sales("2025-01", "2025-01-31");

        Assert.Equal(0m, sheet.Score("2.2", "2025-01-30").Points);
        Assert.Equal(2m, sheet.Score("2.2", "2025-01-31").Points);
        sheet.Sales("2025-02", "2025-03-01");
        Assert.Equal((2m, 10m), (sheet.Score("2.2", "2025-02-27").Points, sheet.Score("2.2", "2025-02-27").Ceiling));
        Assert.Equal((0m, 8m), (sheet.Score("2.2", "2025-03-01").Points, sheet.Score("2.2", "2025-03-01").Ceiling));
    }

    [Fact]
    public void Databases_AllSix_GiveTenPoints()
    {
        var sheet = new OracleSheet(districts: 1);
        Array.ForEach(DatedDatabases, item => sheet.Flag(Databases, "2025-03-01", item, OracleSheet.District));
        foreach (var month in OracleSheet.Window)
        {
            sheet.Sales(month, $"{month}-28");
        }

        var criterion = sheet.Score("2.2");

        Assert.Equal((10m, 6, OracleState.Reported), (criterion.Points, criterion.Level, criterion.State));
        Assert.Null(criterion.Next);
    }
}
