using Digital40.Rules.Checking;

namespace Digital40.Rules.Tests.Checking.Proofs;

/// <summary>Gaps, overlaps and dead levels: each shown by the combination that shows it.</summary>
public sealed class LevelProofTests
{
    private const string Training1 = "      - { level: 1, points: 0, otherwise: true, wording: { th: ยังไม่ได้จัด, en: None yet }, clause: L102 }\n";
    private const string Awareness6 = "level: 6, points: 5, when: { sessions: \">= 5\", forms: \">= 3\" }";
    private const string Awareness4 = "level: 4, points: 3, when: { sessions: \">= 3\", forms: \">= 2\" }";
    private const string Awareness3 = "level: 3, points: 2, when: { sessions: \">= 2\", forms: \">= 2\" }";

    [Fact]
    public void Gaps_WithoutALevelForTheRest_ShowTheLowestValues()
    {
        var edition = CheckedEdition.With((Training1, ""));
        edition.AssertFails(
            ProofCodes.Gaps,
            $"{edition.PlaceOf("- { level: 3, points: 10, when: { sessions")} criteria/1.2/levels: "
            + "no level is reached in 1 of 3 combinations, such as this one (sessions = 0 times, office = province or district)");
    }

    [Fact]
    public void Gaps_BetweenTwoLevels_ShowTheValueBetween()
    {
        var edition = CheckedEdition.With(("when: { collected: reported }", "when: { collected: \"= 0 %\" }"));
        Assert.EndsWith(
            "no level is reached in 1 of 6 combinations, such as this one (collected = 0.00005 %, office = province or district)",
            Assert.Single(edition.Failures(ProofCodes.Gaps)).ToString());
    }

    [Fact]
    public void Gaps_WhereNothingIsReported_AreNone()
    {
        var edition = CheckedEdition.With(("when: { collected: reported }", "when: { collected: \">= 0 %\" }"));
        Assert.Empty(edition.Failures(ProofCodes.Gaps));
    }

    [Fact]
    public void Gaps_OfOneKindOfOffice_AreShownForIt()
    {
        var edition = CheckedEdition.With(
            ("level: 1, points: 5, when: { processes: \">= 1\" }", "level: 1, points: 5, when: { mechanism: met, processes: \">= 1\" }"),
            ("level: 0, points: 0, otherwise: true, wording: { th: ยังไม่ครบถ้วนสักกระบวนการ", "level: 0, points: 0, when: { processes: \"= 0\" }, wording: { th: ยังไม่ครบถ้วนสักกระบวนการ"));
        var failures = edition.Failures(ProofCodes.Gaps);
        Assert.All(failures, failure => Assert.Contains(new WitnessValue("office", "province"), failure.Values));
        Assert.All(failures, failure => Assert.Contains(new WitnessValue("mechanism", "0 done"), failure.Values));
        Assert.Equal(3, failures.Count);
    }

    [Fact]
    public void Overlaps_OfALevelThatAsksForMoreAndGivesLess_ShowBothLevels()
    {
        var edition = CheckedEdition.With((Awareness6, Awareness6.Replace("points: 5", "points: 4", StringComparison.Ordinal)));
        edition.AssertFails(
            ProofCodes.Overlaps,
            $"{edition.PlaceOf("{ level: 6, points: 4")} criteria/1.1/levels/6: it gives 4 points and level 5 gives 5, though it asks for no less "
            + $"(sessions = 5 times, forms = 3 forms, office = province or district, level 5 = 5 points at {edition.PlaceOf("{ level: 5, points: 5")})");
    }

    [Fact]
    public void Overlaps_OfAHigherLevelThatGivesLess_ShowWhereBothAreReached()
    {
        var edition = CheckedEdition.With((Awareness3, "level: 3, points: 4, when: { sessions: \">= 2\", forms: \">= 3\" }"));
        var failure = Assert.Single(edition.Failures(ProofCodes.Overlaps));
        Assert.Equal("criteria/1.1/levels/4", failure.Place.Path);
        Assert.Equal("it gives 3 points and level 3 gives 4, though it is the higher one and both are reached", failure.Message);
        Assert.Equal(["sessions = 3 times", "forms = 3 forms"], failure.Values.Take(2).Select(value => value.ToString()));
    }

    [Fact]
    public void Overlaps_OfTwoLevelsWithTheSameConditions_AreShown()
    {
        var edition = CheckedEdition.With((Awareness3, Awareness3.Replace(">= 2\", forms", ">= 3\", forms", StringComparison.Ordinal)));
        Assert.Equal("it gives 2 points and level 4 gives 3, though it asks for no less", Assert.Single(edition.Failures(ProofCodes.Overlaps)).Message);
    }

    [Fact]
    public void Overlaps_OfALevelWorseThanTheRest_AreShown()
    {
        var edition = CheckedEdition.With(("level: 1, points: 0, otherwise: true, wording: { th: ยังไม่ได้จัด", "level: 1, points: 6, otherwise: true, wording: { th: ยังไม่ได้จัด"));
        var failure = Assert.Single(edition.Failures(ProofCodes.Overlaps));
        Assert.Equal(("criteria/1.2/levels/2", "it gives 5 points and level 1 gives 6, though it asks for no less"), (failure.Place.Path, failure.Message));
    }

    [Fact]
    public void Overlaps_OfLevelsWithTheSamePoints_AreNone()
    {
        var edition = CheckedEdition.With((Awareness4, Awareness4.Replace("points: 3", "points: 2", StringComparison.Ordinal)));
        Assert.Empty(edition.Failures(ProofCodes.Overlaps));
        Assert.Empty(edition.Failures(ProofCodes.DeadLevels));
    }

    [Theory]
    [InlineData("sessions: \">= 5\", forms: \">= 4\"", "more forms than there are")]
    [InlineData("sessions: \"= 2\", forms: \">= 3\"", "more forms than activities")]
    [InlineData("sessions: \"= 4.5\", forms: \">= 3\"", "half an activity")]
    public void DeadLevels_OfConditionsThatNeverHoldTogether_AreShown(string conditions, string why)
    {
        var edition = CheckedEdition.With((Awareness6, $"level: 6, points: 5, when: {{ {conditions} }}"));
        var failure = Assert.Single(edition.Failures(ProofCodes.DeadLevels));
        Assert.True(failure.ToString() == $"{edition.PlaceOf("{ level: 6, points: 5")} criteria/1.1/levels/6: its conditions never hold together (office = province or district)", why);
    }

    [Fact]
    public void DeadLevels_OfMoreItemsThanThereAre_AreShown()
    {
        var edition = CheckedEdition.With(("when: { databases: \">= 6\" }", "when: { databases: \">= 7\" }"));
        Assert.Equal("criteria/2.2/levels/6", Assert.Single(edition.Failures(ProofCodes.DeadLevels)).Place.Path);
    }

    [Fact]
    public void DeadLevels_OfAPartThatCanNeverBeMet_AreShownForBothKindsOfOffice()
    {
        var edition = CheckedEdition.With(("when: { website: \">= 4\", news", "when: { website: \">= 5\", news"));
        Assert.Equal(
            [("criteria/3/levels/5", "province"), ("criteria/3/levels/4", "district")],
            edition.Failures(ProofCodes.DeadLevels).Select(failure => (failure.Place.Path, failure.Values.Single().Value)));
    }

    [Fact]
    public void DeadLevels_OfALevelThatIsNeverTheBest_NameTheBetterOne()
    {
        var edition = CheckedEdition.With(("level: 5, points: 5, when: { sessions: \">= 4\"", "level: 5, points: 5, when: { sessions: \">= 5\""));
        var failure = Assert.Single(edition.Failures(ProofCodes.DeadLevels));
        Assert.Equal("criteria/1.1/levels/5", failure.Place.Path);
        Assert.Equal("wherever it is reached a better one is: level 6 (5 points) against its 5", failure.Message);
    }
}
