using Digital40.Rules.Explanations.Duties;
using Digital40.Rules.Facts;
using Digital40.Rules.Tests.Oracle;
using Digital40.Rules.Tests.Scoring;

namespace Digital40.Rules.Tests.Explanations;

public sealed class DutyTests
{
    [Theory]
    [InlineData("2025-03-23", DueStatus.Upcoming, 8, "Basic-needs survey: due 2025-03-31")]
    [InlineData("2025-03-24", DueStatus.DueSoon, 7, "Basic-needs survey: due 2025-03-31, 7 days left")]
    [InlineData("2025-03-31", DueStatus.DueSoon, 0, "Basic-needs survey: due 2025-03-31, 0 days left")]
    [InlineData("2025-04-01", DueStatus.Passed, -1, "Basic-needs survey: was due 2025-03-31")]
    public void DueList_AroundADeadline_SaysHowItStands(string asOf, DueStatus status, int days, string text)
    {
        var item = List(OfficeKind.District, asOf).Single(item => item.Deadline == "basic-needs-survey");
        Assert.Equal((status, days, text), (item.Status, item.Days!.Value, item.Text.En));
    }

    [Fact]
    public void DueList_OfADistrict_HasItsOwnDeadlinesInTime()
    {
        var items = List(OfficeKind.District, "2025-03-01");
        Assert.DoesNotContain(items, item => item.Deadline is "click-report" or "innovation-report");
        Assert.Equal(6, items.Count(item => item.Deadline == "monthly-report"));
        var dated = items.TakeWhile(item => item.Due is not null).ToList();
        Assert.Equal(dated.OrderBy(item => item.Due), dated);
        Assert.All(items.Skip(dated.Count), item => Assert.Equal(DueStatus.Undated, item.Status));
        var report = items.First(item => item.Deadline == "monthly-report");
        Assert.Equal(("Monthly report of 2025-01", new YearMonth(2025, 1), "The provincial office"), (report.Title.En, report.Month!.Value, report.To.En));
    }

    [Fact]
    public void DueList_OfAProvince_RemindsOfTheInnovationReport()
    {
        var item = List(OfficeKind.Province, "2025-06-20").Single(item => item.Deadline == "innovation-report");
        Assert.Equal((OracleSheet.Day("2025-06-20"), "5", DueStatus.Upcoming), (item.Reminder!.Value, item.Criterion, item.Status));
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    public void Watch_OnAThreshold_SaysWhetherADutyIsKept(decimal computers, bool holds)
    {
        var duty = Watched(new OracleSheet().Figure("ict.antivirus", "2025-03-01", computers, 100), "antivirus-every-computer");
        Assert.Equal((bool?)holds, duty.Holds);
        Assert.Equal($"{computers:0} % ({computers:0} / 100)", duty.Measure!.ValueText.En);
        Assert.StartsWith(holds ? "Kept: " : "Not kept: ", duty.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Watch_OfMeetings_CountsThemInAll()
    {
        var sheet = new OracleSheet().EveryMonth("ict.webex", 1);
        Assert.True(Watched(sheet, "webex-six").Holds);
        Assert.False(Watched(sheet, "webex-six", "2025-05-31").Holds);
    }

    [Fact]
    public void Watch_OfEveryMonth_AsksForTheWeakest()
    {
        var sheet = new OracleSheet().EveryMonth("ict.news", 10).Month("ict.news", "2025-07", 1);
        Assert.True(Watched(sheet, "news-each-month").Holds);
        Assert.Equal("2025-01+ 10 items a month", Explained.Line(Watched(sheet, "news-each-month").Measure!.Details.Take(1)));
    }

    [Fact]
    public void Watch_WithoutFacts_DoesNotKnow()
    {
        Assert.Null(Watched(new OracleSheet(), "antivirus-every-computer").Holds);
        Assert.Null(Watched(new OracleSheet(), "news-each-month", "2025-01-05").Holds);
        Assert.Equal("News items in the weakest month: no closed month yet", Watched(new OracleSheet(), "news-each-month", "2025-01-05").Text.En);
        var joining = Watched(new OracleSheet(), "joining-early");
        Assert.Equal(((bool?)null, "Joining conferences before they start: no fact shows it"), (joining.Holds, joining.Text.En));
    }

    [Fact]
    public void Watch_OfADistrict_LeavesOutTheProvincesDuties() =>
        Assert.DoesNotContain(Watch.For(Explained.Card(new OracleSheet(1), office: OracleSheet.District)), duty => duty.Code == "webex-six");

    private static IReadOnlyList<DueItem> List(OfficeKind kind, string asOf) => DueList.For(Editions2568.Edition.InForce, kind, OracleSheet.Day(asOf));

    private static WatchedDuty Watched(OracleSheet sheet, string code, string asOf = "2025-06-30") =>
        Watch.For(Explained.Card(sheet, asOf)).Single(duty => duty.Code == code);
}
