using System.Globalization;
using Digital40.Rubric.Oracle;
using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>3, computed by hand, process by process.</summary>
public sealed class OracleAdministrationTests
{
    private static readonly string[] Sections = ["structure", "announcements", "services", "contact"];

    [Theory]
    [InlineData("2025-03-31", EvidenceStatus.Verified, 5, 5)]
    [InlineData("2025-03-31", EvidenceStatus.Pending, 5, 0)]
    [InlineData("2025-03-31", EvidenceStatus.Rejected, 0, 0)]
    [InlineData("2025-04-01", EvidenceStatus.Verified, 0, 0)]
    public void Mechanism_ByItsDeadlineWithEvidence_IsMet(string day, EvidenceStatus evidence, int points, int confirmed)
    {
        var criterion = new OracleSheet().Flag("ict.mechanism", day, evidence: evidence).Score("3");

        Assert.Equal((points, confirmed, OracleState.PartlyReported), (criterion.Points, criterion.Confirmed, criterion.State));
        Assert.Equal((25m, points == 5 ? 1 : 0), (criterion.Max, criterion.Level));
    }

    [Fact]
    public void Surveys_OfAProvince_AreMetWhenEveryOfficeIs()
    {
        var sheet = new OracleSheet(districts: 1).Flag("ict.survey", "2025-02-01").Flag("ict.registry", "2025-02-01");

        Assert.Equal(0m, sheet.Score("3").Points);
        sheet.Flag("ict.survey", "2025-08-01", office: OracleSheet.District).Flag("ict.registry", "2025-08-01", office: OracleSheet.District);
        Assert.Equal(0m, sheet.Score("3").Points);
        Assert.Equal((5m, 5m), (sheet.Score("3", "2025-08-01").Points, sheet.Score("3", "2025-08-01", OracleSheet.District).Points));
    }

    [Theory]
    [InlineData(94, 96, "2025-06-30", 5)]
    [InlineData(94, 95, "2025-06-30", 0)]
    [InlineData(94, 96, "2025-07-01", 0)]
    [InlineData(100, 89, "2025-06-30", 0)]
    public void Antivirus_OfAProvince_IsPooledOverItsOffices(int own, int district, string day, int points)
    {
        var sheet = new OracleSheet(districts: 1)
            .Figure("ict.antivirus", "2025-06-30", own, 100)
            .Figure("ict.antivirus", day, district, 100, OracleSheet.District);

        Assert.Equal(points, sheet.Score("3", "2025-07-01").Points);
    }

    [Fact]
    public void Antivirus_WithAnOfficeMissing_StillCountsWhatIsThere()
    {
        var sheet = new OracleSheet(districts: 1).Figure("ict.antivirus", "2025-06-01", 95, 100, OracleSheet.District);

        Assert.Equal((5m, 20m), (sheet.Score("3", office: OracleSheet.District).Points, sheet.Score("3", office: OracleSheet.District).Max));
        Assert.Equal((5m, 0m), (sheet.Score("3").Points, sheet.Score("3", choices: ("antivirus-basis", "every-office")).Points));
    }

    [Theory]
    [InlineData(4, "60", 5)]
    [InlineData(4, "59.9999", 0)]
    [InlineData(3, "600", 0)]
    public void Website_AllSectionsAndTenNewsAMonthOnAverage_IsMet(int sections, string news, int points)
    {
        var total = decimal.Parse(news, CultureInfo.InvariantCulture);
        var sheet = new OracleSheet().Month("ict.news", "2025-01", 11).Month("ict.news", "2025-05", total - 11).Month("ict.news", "2025-07", 90);
        foreach (var section in Sections.Take(sections))
        {
            sheet.Flag("ict.website", "2025-06-01", section);
        }

        Assert.Equal(points, sheet.Score("3", "2025-08-15").Points);
    }

    [Fact]
    public void Website_BeforeAMonthIsClosed_IsNotMetButReachable()
    {
        var sheet = new OracleSheet().Month("ict.news", "2025-01", 50);
        Array.ForEach(Sections, section => sheet.Flag("ict.website", "2025-01-01", section));

        Assert.Equal((0m, 25m), (sheet.Score("3", "2025-01-30").Points, sheet.Score("3", "2025-01-30").Ceiling));
        Assert.Equal(5m, sheet.Score("3", "2025-01-31").Points);
    }

    [Fact]
    public void Meetings_TwoJoinedInEveryMonthAndTwelveHosted_AreMetForTheProvince()
    {
        var sheet = new OracleSheet().EveryMonth("ict.conference", 2).Month("ict.webex", "2025-06", 11);

        Assert.Equal(0m, sheet.Score("3").Points);
        sheet.Month("ict.webex", "2025-02", 1);
        Assert.Equal(5m, sheet.Score("3").Points);
    }

    [Fact]
    public void Meetings_OfADistrict_NeedNoHosting()
    {
        var sheet = new OracleSheet(districts: 1).EveryMonth("ict.conference", 2, office: OracleSheet.District);

        Assert.Equal((5m, 0m), (sheet.Score("3", office: OracleSheet.District).Points, sheet.Score("3").Points));
    }

    [Fact]
    public void Meetings_AClosedMonthMissed_CannotBeMadeGood()
    {
        var sheet = new OracleSheet().Month("ict.conference", "2025-01", 2).Month("ict.conference", "2025-02", 1);

        Assert.Equal(25m, sheet.Score("3", "2025-02-27").Ceiling);
        Assert.Equal(20m, sheet.Score("3", "2025-02-28").Ceiling);
    }

    [Fact]
    public void Administration_NothingAndAfterTheWindow_CanStillReachWhatHasNoDate()
    {
        var criterion = new OracleSheet().Score("3");

        Assert.Equal((0m, 5m, OracleState.NotReported), (criterion.Points, criterion.Ceiling, criterion.State));
        Assert.Equal(new OracleNext(1, 5), criterion.Next);
    }
}
