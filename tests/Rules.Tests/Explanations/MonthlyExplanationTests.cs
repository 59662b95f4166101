using Digital40.Rules.Explanations;
using Digital40.Rules.Tests.Oracle;

namespace Digital40.Rules.Tests.Explanations;

public sealed class MonthlyExplanationTests
{
    [Fact]
    public void Average_OfClosedMonths_ShowsTotalAndMonths()
    {
        var measure = Explained.Of(News(10, 12, 9), "3", "2025-03-31").Measure("news");
        Assert.Equal("10.33 items a month (31 / 3 months)", measure.ValueText.En);
        Assert.Equal(
            "2025-01? 10 items a month | 2025-02? 12 items a month | 2025-03? 9 items a month | 2025-04? not closed yet | 2025-05? not closed yet | 2025-06? not closed yet",
            Explained.Line(measure.Details));
    }

    [Fact]
    public void Facts_OfOpenMonths_WaitForTheMonthToClose()
    {
        var sheet = News(10).Month("ict.news", "2024-12", 5).Month("ict.news", "2025-02", 3, day: "2025-02-10");
        var measure = Explained.Of(sheet, "3", "2025-02-27").Measure("news");
        Assert.Equal([FactVerdict.Counts, FactVerdict.OutsideWindow, FactVerdict.MonthOpen], measure.Verdicts());
        Assert.Equal("2025-02? 3 items a month so far, not closed yet", Explained.Line(measure.Details.Skip(1).Take(1)));
    }

    [Fact]
    public void Value_BeforeTheFirstMonthCloses_IsNone()
    {
        var explanation = Explained.Of(new OracleSheet(), "3", "2025-01-30");
        Assert.Equal("no closed month yet", explanation.Measure("news").ValueText.En);
        Assert.Equal("no closed month yet", explanation.Measure("conference").ValueText.En);
        Assert.Null(explanation.Measure("conference").Value);
    }

    [Fact]
    public void Value_OfClosedMonthsWithoutFigures_IsNotReported() =>
        Assert.Equal("not reported", Explained.Of(new OracleSheet(), "3", "2025-02-28").Measure("news").ValueText.En);

    [Fact]
    public void EveryMonth_WithAWeakMonth_ShowsWhichAndByHowMuch()
    {
        var sheet = new OracleSheet().Month("ict.conference", "2025-01", 3).Month("ict.conference", "2025-02", 1);
        var explanation = Explained.Of(sheet, "3", "2025-03-15");
        var measure = explanation.Measure("conference");
        Assert.Equal("1 times a month", measure.ValueText.En);
        Assert.Equal("2025-01+ 3 times a month | 2025-02- 1 times a month", Explained.Line(measure.Details.Take(2)));
        var meetings = explanation.NextGap("processes").Parts.Single(part => part.Code == "meetings");
        Assert.Equal((GapState.Closed, OracleSheet.Day("2025-02-28")), (meetings.State, meetings.Due));
        Assert.Equal("2025-02:Closed 2025-03:Open+2 2025-04:Open+2 2025-05:Open+2 2025-06:Open+2", Explained.Line(meetings.Parts[0].Parts));
        Assert.Equal("1 times a month, 1 times a month short", meetings.Parts[0].Parts[0].Text.En);
    }

    [Theory]
    [InlineData(10, GapState.Keep, null, 50)]
    [InlineData(60, GapState.Holds, null, null)]
    [InlineData(9, GapState.Open, 51, null)]
    public void Average_AfterOneMonth_CountsWhatTheWholeWindowLacks(int first, GapState state, int? more, int? keep)
    {
        var sheet = News(first).Flag("ict.website", "2025-01-01", "structure").Flag("ict.survey", "2025-01-01").Flag("ict.registry", "2025-01-01");
        var website = Explained.Of(sheet, "3", "2025-01-31").NextGap("processes").Parts.Single(part => part.Code == "website");
        var news = website.Parts.Single(part => part.Code == "3/news");
        Assert.Equal((state, more, keep), (news.State, (int?)news.More, (int?)news.Keep));
    }

    [Fact]
    public void Kept_Conditions_HoldAndSayWhatIsNext()
    {
        var sheet = Click("2025-01").Flag("click.summary", "2025-01-01");
        var step = Explained.Of(sheet, "4.2", "2025-02-10").NextGap("steps").Parts.Single(part => part.Code == "2");
        var places = step.Parts.Single(part => part.Code == "4.2/places");
        Assert.Equal((GapState.Keep, 10m, OracleSheet.Day("2025-02-28")), (places.State, places.Keep, places.Due));
        Assert.Equal("Stays so if it goes on, next by 2025-02-28", places.DeadlineText!.En);
        Assert.Null(places.More);
    }

    [Theory]
    [InlineData(9, 1)]
    [InlineData(8.5, 2)]
    public void Share_OfAnOpenMonth_CountsShopsToOnePercent(decimal shops, decimal more)
    {
        var sheet = Click("2025-01").Month("click.shops", "2025-02", shops, 1000, day: "2025-02-05").Flag("click.summary", "2025-01-05");
        var steps = Explained.Of(sheet, "4.2", "2025-02-10").NextGap("steps");
        var february = steps.Parts.Single(part => part.Code == "2").Parts.Single(part => part.Code == "4.2/shops").Parts[0];
        Assert.Equal(("2025-02", GapState.Keep, more), (february.Code, february.State, february.Keep));
    }

    [Theory]
    [InlineData("line", "line", "4.2/promotions:Holds 4.2/channels:Keep", 1)]
    [InlineData("line", "radio", "4.2/promotions:Holds 4.2/channels:Holds", 0)]
    [InlineData("line", null, "4.2/promotions:Keep 4.2/channels:Keep", 1)]
    [InlineData(null, null, "4.2/promotions:Keep 4.2/channels:Keep", 2)]
    public void Activities_OfTheLastMonth_ServeTheirNumberAndTheirChannels(string? first, string? second, string parts, int more)
    {
        var sheet = new OracleSheet().Flag("click.mechanism", "2025-01-05").EveryMonth("click.shops", 10, 1000).EveryMonth("click.places", 2);
        foreach (var month in OracleSheet.Window.Take(5))
        {
            sheet.Activity("click.promotion", $"{month}-02", "channel=line").Activity("click.promotion", $"{month}-03", "channel=radio");
        }

        foreach (var channel in new[] { first, second }.OfType<string>())
        {
            sheet.Activity("click.promotion", "2025-06-05", $"channel={channel}");
        }

        // Every month but the last holds, so that the condition does: what June lacks keeps it up.
        var promotion = Explained.Of(sheet, "4.2", "2025-06-20").NextGap("steps").Parts.FirstOrDefault(part => part.Code == "3");
        Assert.Equal(more, (int)(promotion?.Keep ?? 0));
        Assert.Equal(parts, promotion is null ? "4.2/promotions:Holds 4.2/channels:Holds" : Explained.Line(promotion.Parts));
    }

    private static OracleSheet Click(string month) => new OracleSheet()
        .Flag("click.mechanism", "2025-01-05")
        .Month("click.shops", month, 10, 1000)
        .Month("click.places", month, 2);

    private static OracleSheet News(params int[] months) =>
        months.Index().Aggregate(new OracleSheet(), (sheet, month) => sheet.Month("ict.news", $"2025-0{month.Index + 1}", month.Item));
}
