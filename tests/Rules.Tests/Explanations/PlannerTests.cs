using Digital40.Rules.Explanations.Planning;
using Digital40.Rules.Facts;
using Digital40.Rules.Tests.Oracle;
using Digital40.Rules.Tests.Scoring;

namespace Digital40.Rules.Tests.Explanations;

public sealed class PlannerTests
{
    [Fact]
    public void Plan_OfTwoWays_TakesTheCheaper()
    {
        // Five points by three trainings, or by one register: the register.
        var plan = Planner.Plan(Explained.Card(Trainings(3).Flag("ict.survey", "2025-01-01", office: OracleSheet.District), "2025-06-01", OracleSheet.District), 5);
        var step = Assert.Single(plan.Steps);
        var action = Assert.Single(step.Actions);
        Assert.Equal(("3", 1, 5m, 5m, 1m), (step.Criterion, step.Level, step.Points, step.Adds, plan.Cost));
        Assert.Equal((ActionKind.Complete, "ict.registry", 1m), (action.Kind, action.Indicator, action.Count));
        Assert.Equal("Register of internet users up to date: complete", action.Text.En);
        Assert.Equal("Things to do: 1, points gained: 5", plan.Text.En);
    }

    [Fact]
    public void Plan_OfMorePoints_PutsCriteriaTogether()
    {
        var plan = Planner.Plan(Explained.Card(Trainings(5), "2025-06-01", OracleSheet.District), 8);
        Assert.Equal("1.2 +5, 3 +5", string.Join(", ", plan.Steps.Select(step => $"{step.Criterion} +{step.Adds:0}")));
        Assert.Equal((2m, 10m), (plan.Cost, plan.Gain));
        Assert.Equal(
            "Training in information tools: hold 1 more by 2025-06-30", plan.Steps[0].Actions.Single().Text.En);
        Assert.Equal("ict.antivirus", plan.Steps[1].Actions.Single().Indicator);
    }

    [Fact]
    public void Plan_OfTwoWaysThatTakeAsMuch_LeavesMostTime()
    {
        // Two points each: a database until the end of March or of June is one thing, and so is a tambon without a date.
        var sheet = new OracleSheet(1).Flag("central.database", "2025-01-05", "leaders", OracleSheet.District);
        var undated = Planner.Plan(Explained.Card(sheet, "2025-02-10", OracleSheet.District), 2);
        Assert.Equal("4.1", Assert.Single(undated.Steps).Criterion);

        var climbed = sheet;
        foreach (var item in new[] { "selected", "issues-by-cia", "knowledge", "recorded" })
        {
            climbed.Flag("tambon.step", "2025-01-05", item, OracleSheet.District, "a");
        }

        var dated = Planner.Plan(Explained.Card(climbed, "2025-02-10", OracleSheet.District), 2);
        Assert.Equal(OracleSheet.Day("2025-06-30"), Assert.Single(Assert.Single(dated.Steps).Actions).Due);
    }

    [Fact]
    public void Plan_OfMoreThanThereIs_SaysTheMost()
    {
        var card = Explained.Card(Trainings(5), "2025-06-01", OracleSheet.District);
        var plan = Planner.Plan(card, 71);
        Assert.False(plan.IsReachable);
        Assert.Equal((card.Ceiling - card.Points, plan.Most), (plan.Most, plan.Gain));
        Assert.Equal($"71 points cannot be gained any more, {plan.Most:0} at most", plan.Text.En);
    }

    [Fact]
    public void Plan_OfNothing_IsWhatHoldsThePointsOfToday()
    {
        var sheet = new OracleSheet(1).Month("ict.conference", "2025-01", 2, office: OracleSheet.District);
        var plan = Planner.Plan(Explained.Card(sheet, "2025-01-31", OracleSheet.District), 0);
        Assert.Empty(plan.Steps);
        Assert.Equal(
            ["2025-02 2", "2025-03 2", "2025-04 2", "2025-05 2", "2025-06 2"], plan.Keep.Select(action => $"{action.Month} {action.KeepCount:0}"));
        Assert.Equal("Conferences joined in the month, 2025-02: 2 more by 2025-02-28", plan.Keep[0].Text.En);
    }

    [Fact]
    public void Plan_ForAProvince_NamesTheDistrictsThatAreMissing()
    {
        var sheet = new OracleSheet(districts: 2)
            .Flag("ict.survey", "2025-01-01").Flag("ict.survey", "2025-01-01", office: "3101").Flag("ict.survey", "2025-01-01", office: "3102")
            .Flag("ict.registry", "2025-01-01");
        var step = Planner.Plan(Explained.Card(sheet, "2025-08-01"), 5).Steps.Single();
        Assert.Equal(["3101", "3102"], step.Actions.Single().Offices);
        Assert.Equal("Register of internet users up to date: complete (2 offices: Mueang Buri Ram, Khu Mueang)", step.Actions.Single().Text.En);
    }

    [Fact]
    public void Outcomes_OfJudgements_TakeThoseThatBringMostFirst()
    {
        var sheet = new OracleSheet().Judgement("1.1", "a", 0).Judgement("1.1", "b", 2).Judgement("1.2", "a", 1);
        foreach (var item in new[] { "2.1", "2.2" })
        {
            sheet.Judgement(item, "a", 2);
        }

        var card = Explained.Card(sheet, "2025-06-29");
        var all = new CriterionOutlook(new Digital40.Rules.Explanations.Texts.Voice(card.Assessment), card.Criterion("5")!).Outcomes;
        Assert.Equal([8m, 9m, 10m], all.Select(outcome => outcome.Points));
    }

    [Fact]
    public void Plan_Again_IsTheSame()
    {
        var sheet = RandomFactSheets.Next(new Random(12), districts: 3, density: 0.9, diligence: 0.8);
        var shuffled = sheet with { Facts = [.. sheet.Facts.Reverse()] };
        Assert.Equal(Lines(sheet), Lines(sheet));
        Assert.Equal(Lines(sheet).Order(StringComparer.Ordinal), Lines(shuffled).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Plan_OfLessThanNothing_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Planner.Plan(Explained.Card(new OracleSheet()), -1));

    private static List<string> Lines(FactSheet sheet)
    {
        var plan = Planner.Plan(Editions2568.Scorer().Score(sheet, "3100", OracleSheet.Day("2025-03-20")), 9);
        return [.. plan.Steps.SelectMany(step => step.Actions).Concat(plan.Keep).Select(action => action.Text.Th)];
    }

    private static OracleSheet Trainings(int count) => Enumerable.Range(1, count).Aggregate(
        new OracleSheet(1), (sheet, day) => sheet.Activity("training.session", $"2025-02-{day:00}", "organiser=self tool=gis", OracleSheet.District));
}
