using System.Globalization;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tests.Rubrics;

// Within the namespace: from outside it, Digital40.Rubric, the namespace of the oracle, would come first.
using Rubric = Digital40.Rules.Rubrics.Rubric;

public sealed class DeadlineTests
{
    private static readonly Rubric Rubric = RubricFolder.Edition.InForce;

    [Theory]
    [InlineData("monthly-report", "district", "province-office", "2025-02-15 2025-03-15 2025-04-15 2025-05-15 2025-06-15 2025-07-15")]
    [InlineData("click-report", "province", "department-system", "2025-01-25 2025-02-25 2025-03-25 2025-04-25 2025-05-25 2025-06-25")]
    [InlineData("otop-sales", "every", "central-data", "2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30")]
    [InlineData("click-mechanism", "province", "department-system", "2025-01-31")]
    [InlineData("basic-needs-survey", "every", "survey-program", "2025-03-31")]
    [InlineData("ict-mechanism", "province", "reporting-system", "2025-03-31")]
    [InlineData("model-tambon", "district", "province-office", "2025-03-31")]
    [InlineData("mother-fund", "every", "central-data", "2025-03-31")]
    [InlineData("leaders", "every", "central-data", "2025-05-31")]
    [InlineData("other-databases", "every", "central-data", "2025-06-30")]
    [InlineData("training-reports-province", "province", "reporting-system", "2025-06-30")]
    [InlineData("training-reports-districts", "district", "line-group", "")]
    [InlineData("antivirus", "every", "reporting-system", "2025-06-30")]
    [InlineData("awareness-reports", "every", "line-group", "")]
    [InlineData("process-reports", "district", "line-group", "")]
    [InlineData("innovation-report", "province", "reporting-system", "2025-06-30")]
    public void Occurrences_OfADeadline_AreTheRubrics(string code, string offices, string to, string dates)
    {
        var deadline = Rubric.Deadlines.Single(deadline => deadline.Code == code);
        Assert.Equal(offices, deadline.For?.ToString().ToLowerInvariant() ?? "every");
        Assert.Equal(to, deadline.To);
        Assert.Equal(dates, string.Join(' ', deadline.Occurrences().Select(occurrence => Iso(occurrence.Due))));
        Assert.NotEmpty(Rubric.Destination(deadline.To).Th);
    }

    [Fact]
    public void Deadlines_OfTheRubric_AreAllTabled() => Assert.Equal(16, Rubric.Deadlines.Count);

    [Fact]
    public void MonthlyReport_OfFebruary_IsForJanuary() =>
        Assert.Equal(new YearMonth(2025, 1), Rubric.Deadlines[0].Occurrences()[0].Month);

    [Fact]
    public void MonthlyReport_UnderSameMonth_IsDueInTheMonthItself()
    {
        var rubric = RubricFolder.Edition.Under(Interpretation.InForce.With("report-month", "same-month"));
        var first = rubric.Deadlines[0].Occurrences()[0];
        Assert.Equal((new DateOnly(2025, 1, 15), new YearMonth(2025, 1)), (first.Due, first.Month));
    }

    [Fact]
    public void InnovationReport_InForce_IsRemindedOfTenDaysBefore()
    {
        var occurrence = Rubric.Deadlines.Single(deadline => deadline.Code == "innovation-report").Occurrences().Single();
        Assert.Equal(new DateOnly(2025, 6, 20), occurrence.Reminder);
    }

    [Fact]
    public void Dates_OfDeadlinesAndMeasures_Agree()
    {
        foreach (var item in Assert.IsType<ItemsDoneDefinition>(Rubric.Criterion("2.2").Measure("databases")).Items.Where(item => item.By is not null))
        {
            Assert.Equal(item.By, DueOf("central.database", item.Item));
        }

        Assert.Equal(Assert.IsType<ShareDefinition>(Rubric.Criterion("2.1").Measure("collected")).By, DueOf("bmn.households", null));
        Assert.Equal(Assert.IsType<JudgedDefinition>(Rubric.Criterion("5").Measure("judgement")).By, DueOf("innovation.judgement", null));
        Assert.Equal(Assert.IsType<DoneByDefinition>(Rubric.Criterion("3").Measure("mechanism")).By, DueOf("ict.mechanism", null));
        Assert.Equal(Assert.IsType<DoneByDefinition>(Rubric.Criterion("4.2").Measure("mechanism")).By, DueOf("click.mechanism", null));
        Assert.Equal(Assert.IsType<LadderDefinition>(Rubric.Criterion("4.1").Measure("steps")).Steps[4].Items[2].By, DueOf("tambon.step", "sent"));
    }

    [Fact]
    public void Duties_WithoutPoints_AreWatched()
    {
        Assert.Equal(
            ["antivirus-every-computer >= 100 %", "webex-six >= 6", "joining-early ", "news-each-month >= 10"],
            Rubric.Duties.Select(duty => $"{duty.Code} {duty.Condition?.Text}"));
        Assert.All(Rubric.Duties.Where(duty => duty.Measure is not null), duty => Assert.Equal($"duties/{duty.Code}", duty.Measure!.Key));
    }

    private static DateOnly DueOf(string indicator, string? item) =>
        Rubric.Deadlines.Single(deadline => deadline.Links.Contains(new DeadlineLink(indicator, item))).Occurrences().Single().Due;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
