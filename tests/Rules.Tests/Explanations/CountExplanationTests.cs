using Digital40.Rules.Explanations;
using Digital40.Rules.Facts;
using Digital40.Rules.Tests.Oracle;

namespace Digital40.Rules.Tests.Explanations;

public sealed class CountExplanationTests
{
    [Fact]
    public void Facts_OfEveryKind_HaveTheirVerdict()
    {
        var sheet = new OracleSheet()
            .Activity("training.session", "2025-01-01", "organiser=self tool=gis")
            .Activity("training.session", "2025-06-30", "organiser=self tool=gis", evidence: EvidenceStatus.Verified)
            .Activity("training.session", "2024-12-31", "organiser=self tool=gis")
            .Activity("training.session", "2025-03-01", "organiser=other tool=gis")
            .Activity("training.session", "2025-03-01", "organiser=self tool=gis", evidence: EvidenceStatus.Rejected)
            .Bare("training.session", "2025-03-01", "organiser=self tool=gis");
        var measure = Explained.Of(sheet, "1.2").Measure("sessions");

        Assert.Equal(
            [
                FactVerdict.Counts, FactVerdict.Counts, FactVerdict.OutsideWindow, FactVerdict.NotAdmitted, FactVerdict.EvidenceRejected,
                FactVerdict.NoEvidence,
            ],
            measure.Verdicts());
        Assert.Equal([false, true, false, false, false, false], measure.Facts.Select(fact => fact.IsConfirmed));
        Assert.Equal((2m, "2 times", "2 ครั้ง"), (measure.Value, measure.ValueText.En, measure.ValueText.Th));
        Assert.Contains("2024-12-31 is outside the project window", measure.Facts[2].Text.En, StringComparison.Ordinal);
        Assert.Equal("rejected", measure.Facts[4].Evidence.Single().StatusText.En);
    }

    [Fact]
    public void Value_WithoutFacts_IsNotReportedAndNotZero()
    {
        var measure = Explained.Of(new OracleSheet(), "1.2").Measure("sessions");
        Assert.Equal(((decimal?)null, "not reported"), (measure.Value, measure.ValueText.En));
    }

    [Fact]
    public void Thresholds_OfALevelTable_SayWhichAreMet()
    {
        var measure = Explained.Of(Trainings(1), "1.2").Measure("sessions");
        Assert.Equal([(2, true), (3, false)], measure.Thresholds.Select(threshold => (threshold.Level!.Value, threshold.IsMet)));
        Assert.Equal("Trainings held by the office itself: at least 6 times", measure.Thresholds[1].Text.En);
        Assert.Equal("L104", measure.Thresholds[1].Clause);
    }

    [Theory]
    [InlineData(0, 1, 5)]
    [InlineData(1, 5, 5)]
    [InlineData(5, 1, 5)]
    public void Next_BelowAThreshold_SaysHowManyMore(int held, int more, int adds)
    {
        var next = Explained.Of(Trainings(held), "1.2", "2025-06-29").Next!;
        Assert.Equal((adds, GapState.Open, more), (next.Adds, next.Gap.State, next.Gap.More));
        Assert.Equal(OracleSheet.Day("2025-06-30"), next.Gap.Due);
        Assert.Equal($"Training in information tools: {more} more", next.Gap.MoreText!.En);
    }

    [Fact]
    public void Next_OnTheLastThreshold_IsNone()
    {
        var explanation = Explained.Of(Trainings(6), "1.2");
        Assert.Null(explanation.Next);
        Assert.Equal("Nothing more can be added", explanation.NextText.En);
    }

    [Theory]
    [InlineData("2025-06-29", GapState.Open, "Can still be done by 2025-06-30")]
    [InlineData("2025-06-30", GapState.Closed, "Too late since 2025-06-30")]
    public void Next_AtTheEndOfTheWindow_IsTooLate(string asOf, GapState state, string text)
    {
        var gap = Explained.Of(Trainings(5), "1.2", asOf).NextGap("sessions");
        Assert.Equal((state, text), (gap.State, gap.DeadlineText!.En));
        Assert.Equal(1, gap.Missing);
        Assert.Equal(state == GapState.Open ? 1 : null, gap.More);
    }

    [Fact]
    public void Next_WithFactsThatLackEvidence_SaysThatEvidenceWouldHelp()
    {
        var sheet = Trainings(5).Bare("training.session", "2025-03-01", "organiser=self tool=gis");
        Assert.Equal("1 already there would count with valid evidence", Explained.Of(sheet, "1.2", "2025-06-30").NextGap("sessions").Hint!.En);
    }

    [Theory]
    [InlineData(3, 2, 1, "sessions:Open+1 forms:Open+1")]
    [InlineData(1, 1, 1, "sessions:Open+1 forms:Open+1")]
    [InlineData(4, 2, 1, "sessions:Holds forms:Open+1")]
    public void Next_OverActivitiesAndForms_CountsAnActivityThatServesBothOnce(int sessions, int forms, int more, string parts)
    {
        var gap = Explained.Of(Sessions(sessions, forms), "1.1", "2025-06-01").Next!.Gap;
        Assert.Equal(more, gap.More);
        Assert.Equal(parts.Replace("sessions", "1.1/sessions", StringComparison.Ordinal).Replace("forms", "1.1/forms", StringComparison.Ordinal), Explained.Line(gap.Parts));
    }

    [Fact]
    public void Forms_ThatAreUsed_AreCountedByForm()
    {
        var measure = Explained.Of(Sessions(3, 2), "1.1").Measure("forms");
        Assert.Equal("training+ 2 counted | media+ 1 counted | monitoring- 0 counted", Explained.Line(measure.Details));
    }

    [Fact]
    public void Sessions_OfAProvince_SayWhatEachDistrictAdds()
    {
        var sheet = new OracleSheet(districts: 2)
            .Activity("awareness.session", "2025-02-01", "form=media")
            .Activity("awareness.session", "2025-02-01", "form=media", "3101")
            .Bare("awareness.session", "2024-02-01", "form=media");
        var offices = Explained.Of(sheet, "1.1").Measure("sessions").Offices;
        Assert.Equal("3100+ 1 counted | 3101+ 1 counted | 3102? not reported", Explained.Line(offices));
        Assert.Equal("Mueang Buri Ram", offices[1].Label.En);
    }

    [Fact]
    public void Sessions_OfADistrict_HaveNoOffices() =>
        Assert.Empty(Explained.Of(new OracleSheet(districts: 1), "1.1", office: OracleSheet.District).Measure("sessions").Offices);

    [Fact]
    public void Next_InEachForm_CountsWhatTheMostUsedFormsLack()
    {
        var gap = Explained.Of(Sessions(3, 2), "1.1", "2025-06-01", choices: ("awareness-basis", "per-form")).Next!.Gap;
        Assert.Equal("1.1/forms:Holds 1.1/sessions-in-two-forms:Open+1", Explained.Line(gap.Parts));
    }

    [Fact]
    public void Next_BeyondAnExactNumberOfForms_PassesTheRowsThatAreOutOfReach()
    {
        var next = Explained.Of(Sessions(3, 3), "1.1", "2025-06-01", choices: ("awareness-rows", "exactly")).Next!;
        Assert.Equal((5, 1m), (next.Level, next.Gap.More));
    }

    private static OracleSheet Trainings(int count) => Enumerable.Range(1, count)
        .Aggregate(new OracleSheet(), (sheet, day) => sheet.Activity("training.session", $"2025-02-{day:00}", "organiser=self tool=gis"));

    private static OracleSheet Sessions(int count, int forms)
    {
        string[] known = ["training", "media", "monitoring"];
        return Enumerable.Range(0, count)
            .Aggregate(new OracleSheet(), (sheet, i) => sheet.Activity("awareness.session", $"2025-02-{i + 1:00}", $"form={known[i % forms]}"));
    }
}
