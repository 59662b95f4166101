using Digital40.Rules.Explanations;
using Digital40.Rules.Facts;
using Digital40.Rules.Tests.Oracle;

namespace Digital40.Rules.Tests.Explanations;

public sealed class FlagExplanationTests
{
    [Fact]
    public void Facts_OfEveryKind_HaveTheirVerdict()
    {
        var sheet = new OracleSheet()
            .Flag("ict.mechanism", "2025-03-31", evidence: EvidenceStatus.Pending)
            .Flag("ict.mechanism", "2025-03-30", evidence: EvidenceStatus.Verified)
            .Flag("ict.mechanism", "2025-04-01", evidence: EvidenceStatus.Verified)
            .Flag("ict.mechanism", "2025-03-01", done: false, evidence: EvidenceStatus.Verified)
            .Flag("ict.mechanism", "2025-03-01", evidence: EvidenceStatus.Rejected)
            .Flag("ict.mechanism", "2025-03-01");
        var measure = Explained.Of(sheet, "3").Measure("mechanism");
        Assert.Equal(
            [
                FactVerdict.AlreadyDone, FactVerdict.Counts, FactVerdict.Late, FactVerdict.NotDone, FactVerdict.EvidenceRejected,
                FactVerdict.NoEvidence,
            ],
            measure.Verdicts());
        Assert.Equal("done in time", measure.ValueText.En);
        Assert.Equal(OracleSheet.Day("2025-03-30"), measure.Details.Single().Done);
        Assert.EndsWith("2025-04-01 is after 2025-03-31", measure.Facts[2].Text.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-03-31", "done 2025-03-31")]
    [InlineData("2025-04-01", "done 2025-04-01, after 2025-03-31")]
    [InlineData(null, "not reported")]
    public void Item_ByItsDate_SaysHowItStands(string? day, string text)
    {
        var sheet = day is null ? new OracleSheet(1) : new OracleSheet(1).Flag("central.database", day, "mother-fund", OracleSheet.District);
        var item = Explained.Of(sheet, "2.2", office: OracleSheet.District).Measure("databases").Details.Single(detail => detail.Code == "mother-fund");
        Assert.Equal((text, OracleSheet.Day("2025-03-31"), "L186"), (item.Text.En, item.Due, item.Clause));
    }

    [Fact]
    public void Items_OfAProvince_SayWhichOfficesAreMissing()
    {
        var sheet = new OracleSheet(districts: 3)
            .Flag("central.database", "2025-05-31", "leaders", "3101")
            .Flag("central.database", "2025-06-01", "leaders", "3102")
            .Flag("central.database", "2025-05-01", "leaders");
        var measure = Explained.Of(sheet, "2.2").Measure("databases");
        var leaders = measure.Details.Single(detail => detail.Code == "leaders");
        Assert.Equal(["3102", "3103"], leaders.MissingOffices);
        Assert.Equal("2 missing: Khu Mueang, Krasang", leaders.Text.En);
        Assert.Equal([FactVerdict.OfficeNotExpected, FactVerdict.Counts, FactVerdict.Late], measure.Verdicts());
        Assert.Equal(
            "3100? not asked here | 3101- 1 databases, missing: Savings groups for production, Poverty alleviation project fund, Mother of the Land fund, OTOP sales, Tambon plans | "
            + "3102- 0 databases, missing: Savings groups for production, Poverty alleviation project fund, Community leaders, Mother of the Land fund, OTOP sales, Tambon plans | "
            + "3103- not reported",
            Explained.Line(measure.Offices));
    }

    [Fact]
    public void MonthlyItem_InTime_IsDoneInTheClosedMonths()
    {
        var sheet = new OracleSheet(1).Sales("2025-01", "2025-01-31").Sales("2025-02", "2025-03-01").Sales("2025-03", "2025-03-02");
        var explanation = Explained.Of(sheet, "2.2", "2025-03-05", OracleSheet.District);
        var sales = explanation.Measure("databases").Details.Single(detail => detail.Code == "otop-sales");
        Assert.Equal(
            "2025-01+ done 2025-01-31 | 2025-02- done 2025-03-01, after 2025-02-28 | 2025-03? done 2025-03-02 so far, not closed yet",
            Explained.Line(sales.Parts.Take(3)));
        Assert.Equal([FactVerdict.Counts, FactVerdict.Late, FactVerdict.MonthOpen], explanation.Measure("databases").Verdicts());
    }

    [Fact]
    public void MonthlyItem_WhereOnlyTheLastMonthCounts_LeavesTheOthersOut()
    {
        var sheet = new OracleSheet(1).Sales("2025-01", "2025-01-31").Sales("2025-02", "2025-02-28");
        var measure = Explained.Of(sheet, "2.2", "2025-02-28", OracleSheet.District, ("otop-months", "last-closed-month")).Measure("databases");
        Assert.Equal([FactVerdict.NotAdmitted, FactVerdict.Counts], measure.Verdicts());
    }

    [Fact]
    public void Next_OfDatabases_ChoosesTheOneThatTakesLeast()
    {
        var sheet = new OracleSheet(districts: 2)
            .Flag("central.database", "2025-02-01", "leaders", "3101").Flag("central.database", "2025-02-01", "leaders", "3102")
            .Flag("central.database", "2025-02-01", "tambon-plan", "3101");
        var databases = Explained.Of(sheet, "2.2", "2025-04-01").NextGap("databases");
        Assert.Equal((GapState.Open, 1m, 1m, 1), (databases.State, databases.Missing!.Value, databases.More!.Value, databases.Choose!.Value));
        Assert.Equal("savings-group:Open+2 poverty-fund:Open+2 mother-fund:Closed otop-sales:Closed tambon-plan:Open+1", Explained.Line(databases.Parts));
        Assert.Equal(["tambon-plan"], databases.Parts.Where(part => part.IsCheapest).Select(part => part.Code));
        Assert.Equal("3102:Open+1", Explained.Line(databases.Parts[^1].Parts));
    }

    [Fact]
    public void Next_WithAMonthlyDatabaseThatHolds_KeepsItUp()
    {
        var sheet = new OracleSheet(1).Sales("2025-01", "2025-01-31").Flag("central.database", "2025-02-01", "leaders", OracleSheet.District);
        var databases = Explained.Of(sheet, "2.2", "2025-02-10", OracleSheet.District).NextGap("databases");
        Assert.Equal((1m, 5m), (databases.More, databases.Keep));
        Assert.Equal(GapState.Keep, databases.Parts.Single(part => part.Code == "otop-sales").State);
    }

    [Fact]
    public void Next_OfRegisters_NamesTheDistrictsThatAreMissing()
    {
        var sheet = new OracleSheet(districts: 2)
            .Flag("ict.survey", "2025-01-01").Flag("ict.survey", "2025-01-01", office: "3101").Flag("ict.survey", "2025-01-01", office: "3102")
            .Flag("ict.registry", "2025-01-01").Flag("ict.registry", "2025-01-01", office: "3101", done: false);
        var registers = Explained.Of(sheet, "3", "2025-08-01").NextGap("processes").Parts.Single(part => part.Code == "registers");
        Assert.Equal("3/survey:Holds 3/registry:Open+2", Explained.Line(registers.Parts));
        Assert.Equal("not done in time", registers.Parts[1].Parts[0].Text.En);
        Assert.Equal("Can still be done, without a date", registers.DeadlineText!.En);
    }
}
