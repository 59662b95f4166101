using Digital40.Rules.Explanations;
using Digital40.Rules.Tests.Oracle;

namespace Digital40.Rules.Tests.Explanations;

public sealed class PartsAndJudgementsExplanationTests
{
    [Fact]
    public void Processes_OfADistrict_ShowTheConditionsThatBindIt()
    {
        var sheet = new OracleSheet(1).Flag("ict.survey", "2025-01-01", office: OracleSheet.District)
            .EveryMonth("ict.conference", 2, office: OracleSheet.District);
        var explanation = Explained.Of(sheet, "3", office: OracleSheet.District);
        var processes = explanation.Measure("processes");
        Assert.Equal("registers- not met | antivirus- not met | website- not met | meetings+ met", Explained.Line(processes.Details));
        Assert.Equal("3/survey+ done in time | 3/registry- not reported", Explained.Line(processes.Details[0].Parts));
        Assert.Equal("3/conference+ 2 times a month", Explained.Line(processes.Details[3].Parts));
        Assert.DoesNotContain(explanation.Measures, measure => measure.Name is "mechanism" or "webex");
        Assert.Equal(["survey", "registry", "antivirus", "website", "news", "conference", "webex"], processes.RestsOn.Except(["mechanism"]));
    }

    [Fact]
    public void Next_OfProcesses_LeavesOutWhatDoesNotBindADistrict()
    {
        var sheet = new OracleSheet(1).Flag("ict.survey", "2025-01-01", office: OracleSheet.District);
        var processes = Explained.Of(sheet, "3", "2025-06-30", OracleSheet.District).NextGap("processes");
        Assert.Equal("registers:Open+1 antivirus:Closed website:Closed meetings:Closed", Explained.Line(processes.Parts));
    }

    [Fact]
    public void Level_AboveADistrictsMaximum_IsNoNextLevel()
    {
        var sheet = new OracleSheet(1)
            .Flag("ict.survey", "2025-01-01", office: OracleSheet.District).Flag("ict.registry", "2025-01-01", office: OracleSheet.District)
            .Figure("ict.antivirus", "2025-01-01", 95, 100, OracleSheet.District).EveryMonth("ict.conference", 2, office: OracleSheet.District)
            .EveryMonth("ict.news", 10, office: OracleSheet.District);
        foreach (var section in new[] { "structure", "announcements", "services", "contact" })
        {
            sheet.Flag("ict.website", "2025-01-01", section, OracleSheet.District);
        }

        var explanation = Explained.Of(sheet, "3", office: OracleSheet.District);
        Assert.Equal((20m, (NextLevel?)null), (explanation.Points, explanation.Next));
    }

    [Fact]
    public void Judgements_OfAnItem_AreShownByRaterWithTheirMean()
    {
        var sheet = new OracleSheet().Judgement("1.1", "b", 1).Judgement("1.1", "a", 2).Judgement("1.1", "c", 2).Judgement("1.2", "a", 2, "2025-07-01");
        var measure = Explained.Of(sheet, "5", "2025-07-01").Measure("judgement");
        Assert.Equal("1.67 points", measure.ValueText.En);
        Assert.Equal("1.67 points, the mean of 3 raters", measure.Details[0].Text.En);
        Assert.Equal("a? 2 points | b? 1 points | c? 2 points", Explained.Line(measure.Details[0].Parts));
        Assert.Equal("not judged", measure.Details[1].Text.En);
        Assert.Equal([FactVerdict.Counts, FactVerdict.Counts, FactVerdict.Counts, FactVerdict.AfterCutOff], measure.Verdicts());
    }

    [Fact]
    public void Next_OfJudgements_IsWhatFullPointsLack()
    {
        var sheet = new OracleSheet().Judgement("1.1", "a", 2).Judgement("1.2", "a", 1).Judgement("1.2", "b", 0);
        var explanation = Explained.Of(sheet, "5", "2025-06-29");
        Assert.Equal("1.2:Open+2 2.1:Open+1 2.2:Open+1 2.3:Open+1", Explained.Line(explanation.Next!.Gap.Parts));
        Assert.Equal((null, 10m, 7.5m), (explanation.Next.Level, explanation.Next.Points, explanation.Next.Adds));
        Assert.Equal("L349-L399", explanation.RuleClause);
    }

    [Fact]
    public void Next_OfJudgementsAfterTheCutOff_IsTooLate() =>
        Assert.Equal("1.1:Closed 1.2:Closed 2.1:Closed 2.2:Closed 2.3:Closed", Explained.Line(Explained.Of(new OracleSheet(), "5").Next!.Gap.Parts));

    [Fact]
    public void Judgements_UnderHeadings_AreShownByHeading()
    {
        var sheet = new OracleSheet().Judgement("2.2", "a", 2);
        var measure = Explained.Of(sheet, "5", choices: ("innovation-items", "headings-scaled")).Measure("judgement");
        Assert.Equal("1? 5 points | 2? 6 points", Explained.Line(measure.Details));
        Assert.Equal("2.1? not judged | 2.2? 2 points, the mean of 1 raters | 2.3? not judged", Explained.Line(measure.Details[1].Parts));
        Assert.Equal("1.82 points", measure.ValueText.En);
    }
}
