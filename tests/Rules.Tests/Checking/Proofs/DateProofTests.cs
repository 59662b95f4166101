using Digital40.Rules.Checking;

namespace Digital40.Rules.Tests.Checking.Proofs;

/// <summary>Dates outside the year, and dates of measures and deadlines that do not agree.</summary>
public sealed class DateProofTests
{
    private const string Innovation = "due: { on: 2025-06-30, remind: 2025-06-20 }";
    private const string Sales = "due: { day: last, within: project-window, in: same-month }";

    [Fact]
    public void DatesInYear_WithADeadlineInAnother_ShowIt()
    {
        var edition = CheckedEdition.With((Innovation, "due: { on: 2026-01-05, remind: 2025-12-20 }"));
        edition.AssertFails(ProofCodes.DatesInYear, $"{edition.PlaceOf("{ on: 2026")} deadlines/innovation-report/due: 2026-01-05 is not in 2025");
    }

    [Theory]
    [InlineData(Innovation, "due: { on: 2025-06-30, remind: 2024-12-31 }", "deadlines/innovation-report/due/remind: 2024-12-31 is not in 2025")]
    [InlineData("start: 2025-01-01, end: 2025-06-30", "start: 2024-12-01, end: 2025-06-30", "window/start: 2024-12-01 is not in 2025")]
    [InlineData("leaders: { by: 2025-05-31", "leaders: { by: 2026-05-31", "criteria/2.2/measures/databases/items/leaders/by: 2026-05-31 is not in 2025")]
    public void DatesInYear_WithADateInAnother_ShowIt(string find, string replacement, string expected)
    {
        var edition = CheckedEdition.With((find, replacement));
        Assert.Contains(edition.Failures(ProofCodes.DatesInYear), failure => failure.ToString().EndsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void DatesAgree_WithAMeasureTestedOnAnotherDay_ShowBothPlaces()
    {
        var edition = CheckedEdition.With(("leaders: { by: 2025-05-31", "leaders: { by: 2025-05-30"));
        edition.AssertFails(
            ProofCodes.DatesAgree,
            $"{edition.PlaceOf("2025-05-30")} criteria/2.2/measures/databases/items/leaders/by: 'central.database/leaders' is tested by 2025-05-30 and due on 2025-05-31 "
            + $"(deadline leaders = 2025-05-31 at {edition.PlaceOf("2025-05-31")})");
    }

    [Fact]
    public void DatesAgree_WithADeadlineThatWaitsForNothingElse_SayThatNoneHasADate()
    {
        var edition = CheckedEdition.With(("of: [click.mechanism]", "of: [click.summary]"));
        Assert.Equal("'click.mechanism' is tested by 2025-01-31 and no deadline has a date for it", Assert.Single(edition.Failures(ProofCodes.DatesAgree)).Message);
    }

    [Fact]
    public void DatesAgree_WithAnUndatedDeadline_ShowIt()
    {
        var edition = CheckedEdition.With(("due: 2025-01-31", "due: undated"));
        var failure = Assert.Single(edition.Failures(ProofCodes.DatesAgree));
        Assert.Equal("criteria/4.2/measures/mechanism/by", failure.Place.Path);
        Assert.Equal($"deadline click-mechanism = undated at {edition.PlaceOf("undated\n    to: department-system")}", Assert.Single(failure.Values).ToString());
    }

    [Theory]
    [InlineData("due: 2025-06-30\n    to: reporting-system\n    criterion: \"1.2\"", "due: 2025-05-31\n    to: reporting-system\n    criterion: \"1.2\"", "criteria/1.2/measures/sessions/within: 'training.session' counts until 2025-06-30 and is due on 2025-05-31")]
    [InlineData(Sales, "due: { day: 25, within: project-window, in: same-month }", "criteria/2.2/measures/databases/items/otop-sales/monthly: 'central.database/otop-sales' is tested by the last day of each month and due on another")]
    [InlineData(Sales, "due: { day: last, within: { start: 2025-02-01, end: 2025-06-30 }, in: same-month }", "criteria/2.2/measures/databases/items/otop-sales/monthly: 'central.database/otop-sales' counts in 2025-01 to 2025-06 and is due for 2025-02 to 2025-06")]
    [InlineData("due: { day: 25, within: project-window, in: same-month }", "due: { day: 25, within: { start: 2025-01-01, end: 2025-05-31 }, in: same-month }", "criteria/4.2/measures/events/within: 'click.event' counts in 2025-01 to 2025-06 and is due for 2025-01 to 2025-05")]
    [InlineData("due: { on: 2025-06-30, remind", "due: { on: 2025-06-29, remind", "criteria/5/measures/judgement/by: 'innovation.judgement' is tested by 2025-06-30 and due on 2025-06-29")]
    [InlineData("by: 2025-06-30\n      basis: pooled\n      unit: percent\n      label: { th: ร้อยละของเครื่องที่ติดตั้งแล้ว", "by: 2025-06-15\n      basis: pooled\n      unit: percent\n      label: { th: ร้อยละของเครื่องที่ติดตั้งแล้ว", "duties/antivirus-every-computer/measure/by: 'ict.antivirus' is tested by 2025-06-15 and due on 2025-06-30")]
    public void DatesAgree_WithADeadlineThatDoesNotFit_ShowIt(string find, string replacement, string expected)
    {
        var edition = CheckedEdition.With((find, replacement));
        Assert.Contains(edition.Failures(ProofCodes.DatesAgree), failure => failure.ToString().Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void DatesAgree_OfADeadlineOfTheOtherKindOfOffice_AreNotCompared()
    {
        var edition = CheckedEdition.With(("for: district\n    due: 2025-03-31", "for: province\n    due: 2025-03-30"));
        Assert.Equal("criteria/4.1/measures/steps/steps/5/items/sent/by", Assert.Single(edition.Failures(ProofCodes.DatesAgree)).Place.Path);
        edition = CheckedEdition.With(("for: district\n    due: undated\n    to: line-group\n    criterion: \"1.2\"", "for: district\n    due: 2025-07-31\n    to: line-group\n    criterion: \"1.2\""));
        Assert.Empty(edition.Failures(ProofCodes.DatesAgree));
    }
}
