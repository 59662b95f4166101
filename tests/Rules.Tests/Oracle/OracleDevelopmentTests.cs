using Digital40.Rubric.Oracle;
using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>1.1 and 1.2, computed by hand.</summary>
public sealed class OracleDevelopmentTests
{
    [Theory]
    [InlineData(0, 0, 0, 1, 0)]
    [InlineData(1, 0, 0, 2, 1)]
    [InlineData(9, 0, 0, 2, 1)]
    [InlineData(1, 1, 0, 3, 2)]
    [InlineData(1, 0, 2, 4, 3)]
    [InlineData(4, 3, 0, 4, 3)]
    [InlineData(1, 1, 1, 4, 3)]
    [InlineData(2, 1, 1, 5, 5)]
    [InlineData(3, 1, 1, 6, 5)]
    public void Awareness_SessionsByForm_GivesLevelAndPoints(int training, int media, int monitoring, int level, int points)
    {
        var sheet = new OracleSheet();
        foreach (var (form, count) in new[] { ("training", training), ("media", media), ("monitoring", monitoring) })
        {
            for (var i = 0; i < count; i++)
            {
                sheet.Activity("awareness.session", "2025-03-12", $"form={form}");
            }
        }

        var criterion = sheet.Score("1.1");

        Assert.Equal((level, points), (criterion.Level, criterion.Points));
    }

    [Theory]
    [InlineData("2024-12-31", 0)]
    [InlineData("2025-01-01", 1)]
    [InlineData("2025-06-30", 1)]
    [InlineData("2025-07-01", 0)]
    public void Awareness_SessionAtTheEdgeOfTheWindow_CountsInside(string day, int points)
    {
        var criterion = new OracleSheet().Activity("awareness.session", day, "form=media").Score("1.1", asOf: "2025-08-01");

        Assert.Equal((points, points, OracleState.Reported), (criterion.Points, criterion.Ceiling, criterion.State));
    }

    [Fact]
    public void Awareness_RejectedOrWithoutEvidence_IsReportedAndDoesNotCount()
    {
        var criterion = new OracleSheet()
            .Activity("awareness.session", "2025-02-01", "form=media", evidence: EvidenceStatus.Rejected)
            .Bare("awareness.session", "2025-02-02", "form=media")
            .Score("1.1");

        Assert.Equal((0m, OracleState.Reported), (criterion.Points, criterion.State));
    }

    [Fact]
    public void Awareness_DistrictsSessions_CountForTheProvinceAndConfirmOnceVerified()
    {
        var sheet = new OracleSheet(districts: 2)
            .Activity("awareness.session", "2025-02-01", "form=media", OracleSheet.District, EvidenceStatus.Verified)
            .Activity("awareness.session", "2025-02-01", "form=training", OracleSheet.SecondDistrict);

        Assert.Equal((2m, 1m), (sheet.Score("1.1").Points, sheet.Score("1.1").Confirmed));
        Assert.Equal(1m, sheet.Score("1.1", office: OracleSheet.District).Points);
    }

    [Fact]
    public void Awareness_BetweenLevels_NamesTheNextBetterLevelAndWhatIsMissing()
    {
        var criterion = new OracleSheet()
            .Activity("awareness.session", "2025-02-01", "form=media")
            .Activity("awareness.session", "2025-02-01", "form=media")
            .Activity("awareness.session", "2025-02-01", "form=training")
            .Score("1.1", asOf: "2025-06-29");

        Assert.Equal(new OracleNext(5, 2), criterion.Next);
        Assert.Equal([(3m, 4m, 1m), (2m, 3m, 1m)], criterion.Reasons.Select(one => (one.Value ?? 0, one.Threshold ?? 0, one.Missing)));
        Assert.Equal((5m, 3), (criterion.Ceiling, criterion.Reasons[0].Facts.Count));
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 2, 5)]
    [InlineData(5, 2, 5)]
    [InlineData(6, 3, 10)]
    [InlineData(7, 3, 10)]
    public void Training_OwnSessions_GivesLevelAndPoints(int sessions, int level, int points)
    {
        var sheet = new OracleSheet().Activity("training.session", "2025-04-01", "organiser=other tool=gis");
        for (var i = 0; i < sessions; i++)
        {
            sheet.Activity("training.session", "2025-04-01", "organiser=self tool=cia");
        }

        var criterion = sheet.Score("1.2");

        Assert.Equal((level, points, OracleState.Reported), (criterion.Level, criterion.Points, criterion.State));
    }

    [Fact]
    public void Training_DatedAfterTheAsOfDate_DoesNotExist()
    {
        var sheet = new OracleSheet().Activity("training.session", "2025-04-02", "organiser=self tool=cia");

        Assert.Equal((0m, OracleState.NotReported, 10m), Values(sheet.Score("1.2", asOf: "2025-04-01")));
        Assert.Equal((5m, OracleState.Reported, 10m), Values(sheet.Score("1.2", asOf: "2025-04-02")));
        Assert.Equal((5m, OracleState.Reported, 5m), Values(sheet.Score("1.2", asOf: "2025-06-30")));
    }

    private static (decimal Points, OracleState State, decimal Ceiling) Values(OracleCriterion criterion) =>
        (criterion.Points, criterion.State, criterion.Ceiling);
}
