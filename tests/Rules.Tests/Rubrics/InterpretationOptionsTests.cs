using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tests.Rubrics;

// Within the namespace: from outside it, Digital40.Rubric, the namespace of the oracle, would come first.
using Rubric = Digital40.Rules.Rubrics.Rubric;

public sealed class InterpretationOptionsTests
{
    [Theory]
    [InlineData("awareness-level-5=four", "1.1", "6: 5 if sessions >= 5, forms >= 3|5: 4 if sessions >= 4, forms >= 3|4: 3 if sessions >= 3, forms >= 2|3: 2 if sessions >= 2, forms >= 2|2: 1 if sessions >= 1, forms >= 1|1: 0 otherwise")]
    [InlineData("awareness-rows=exactly", "1.1", "6: 5 if sessions >= 5, forms = 3|5: 5 if sessions >= 4, forms = 3|4: 3 if sessions >= 3, forms = 2|3: 2 if sessions >= 2, forms = 2|2: 1 if sessions >= 1, forms = 1|1: 0 otherwise")]
    [InlineData("survey-thresholds=97-98-99-100", "2.1", "5: 20 if collected >= 100 %|4: 18 if collected >= 99 %|3: 16 if collected >= 98 %|2: 15 if collected >= 97 %|1: 12 if collected reported")]
    [InlineData("databases-one=one", "2.2", "6: 10 if databases >= 6|5: 8 if databases >= 5|4: 6 if databases >= 4|3: 4 if databases >= 3|2: 2 if databases >= 2|1: 1 if databases >= 1|0: 0 otherwise")]
    public void Levels_UnderAnOption_AreItsOwn(string choice, string criterion, string levels) =>
        Assert.Equal(levels, Table.Of(Under(choice).Criterion(criterion)));

    [Fact]
    public void Awareness_RowsExactAndCountedPerForm_Compose()
    {
        var criterion = Under("awareness-rows=exactly", "awareness-basis=per-form", "awareness-level-5=four").Criterion("1.1");
        Assert.Equal(
            "6: 5 if forms = 3, sessions-in-three-forms >= 5|5: 4 if forms = 3, sessions-in-three-forms >= 4|4: 3 if forms = 2, sessions-in-two-forms >= 3|"
            + "3: 2 if forms = 2, sessions-in-two-forms >= 2|2: 1 if forms = 1, sessions-in-one-form >= 1|1: 0 otherwise",
            Table.Of(criterion));
        var counts = criterion.Measures.OfType<CountDefinition>().Select(count => count.InEachOf);
        Assert.Equal([new MostUsed("form", 1), new MostUsed("form", 2), new MostUsed("form", 3)], counts);
    }

    [Fact]
    public void Training_WithDistricts_IsTheUnion()
    {
        var indicator = Under("training-roll-up=with-districts").Indicators["training.session"];
        Assert.Equal((RollUp.Union, Reporters.ProvinceAndDistricts), (indicator.RollUp, indicator.Reporters));
    }

    [Fact]
    public void Otop_LastClosedMonth_TestsOnlyThat()
    {
        var databases = (ItemsDoneDefinition)Under("otop-months=last-closed-month").Criterion("2.2").Measure("databases");
        Assert.Equal(MonthsTested.Last, databases.Items.Single(item => item.Item == "otop-sales").Monthly);
    }

    [Fact]
    public void Administration_UnderItsFourOptions_Composes()
    {
        var criterion = Under("antivirus-basis=every-office", "antivirus-share=100", "webex-count=six-in-all", "news-basis=every-month").Criterion("3");
        var parts = ((ItemsDoneDefinition)criterion.Measure("processes")).Parts;
        Assert.Equal(ShareBasis.EveryOffice, Assert.IsType<ShareDefinition>(criterion.Measure("antivirus")).Basis);
        Assert.Equal(">= 100 %", parts[2].Conditions.Single().Text);
        Assert.Equal(MonthlyBasis.Total, Assert.IsType<MonthlyAverageDefinition>(criterion.Measure("webex")).Basis);
        Assert.Equal([">= 2", ">= 6"], parts[4].Conditions.Select(condition => condition.Text));
        Assert.Equal(MonthlyQuantity.Value, Assert.IsType<EveryMonthDefinition>(criterion.Measure("news")).Of);
        Assert.Equal([">= 4", ">= 10"], parts[3].Conditions.Select(condition => condition.Text));
    }

    [Fact]
    public void Click_EachStepAndEachChannel_Composes()
    {
        var criterion = Under("click-ladder=each-step", "promotion-basis=each-of-two-channels").Criterion("4.2");
        Assert.Equal(LadderCounting.Each, Assert.IsType<LadderDefinition>(criterion.Measure("steps")).Counting);
        Assert.Equal(new MostUsed("channel", 2), Assert.IsType<EveryMonthDefinition>(criterion.Measure("promotions")).InEachOf);
    }

    [Fact]
    public void Innovation_HeadingsScaledAndEarlier_Composes()
    {
        var rubric = Under("innovation-items=headings-scaled", "innovation-cut-off=june-20");
        var judged = Assert.IsType<JudgedDefinition>(rubric.Criterion("5").Measure("judgement"));
        Assert.Equal((10, 2), (judged.ScaleTotal, judged.MaximumPerItem));
        Assert.Equal([5, 6], judged.Headings.Select(heading => heading.Weight));
        Assert.Equal(judged.Items, judged.Headings.SelectMany(heading => heading.Items));
        Assert.Equal(new DateOnly(2025, 6, 20), judged.By);
        var occurrence = rubric.Deadlines.Single(deadline => deadline.Code == "innovation-report").Occurrences().Single();
        Assert.Equal((new DateOnly(2025, 6, 20), (DateOnly?)null), (occurrence.Due, occurrence.Reminder));
    }

    [Fact]
    public void Tambon_SentUndated_HasNoDate()
    {
        var steps = (LadderDefinition)Under("tambon-sent=undated").Criterion("4.1").Measure("steps");
        Assert.All(steps.Steps.SelectMany(step => step.Items), item => Assert.Null(item.By));
    }

    [Fact]
    public void Maxima_UnderEveryOption_Stay() =>
        Assert.All(
            RubricFolder.Edition.Register.Departures().Select(RubricFolder.Edition.Under),
            rubric => Assert.Equal((100, 75), (rubric.MaxFor(OfficeKind.Province), rubric.MaxFor(OfficeKind.District))));

    private static Rubric Under(params string[] choices)
    {
        var edition = RubricFolder.Edition;
        return edition.Under(Interpretation.Parse(choices, edition.Register).Interpretation!);
    }
}
