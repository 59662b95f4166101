using Digital40.Rules.Checking;

namespace Digital40.Rules.Tests.Checking.Proofs;

public sealed class SumProofTests
{
    [Fact]
    public void Sums_OfAnAreaThatIsNotItsCriteria_ShowBoth()
    {
        var edition = CheckedEdition.With(("max: 15, clause: L49", "max: 16, clause: L49"));
        edition.AssertFails(
            ProofCodes.Sums,
            $"{edition.PlaceOf("16, clause: L49")} areas/1/max: the area's maximum is 16 points and its criteria's sum to 15 "
            + $"(1.1 = 5 at {edition.PlaceOf("5, district: 5")}, 1.2 = 10 at {Criterion12(edition)})");
    }

    [Fact]
    public void Sums_OfACardThatIsNotItsCriteria_ShowBoth()
    {
        var edition = CheckedEdition.With(("max: 75", "max: 70"));
        var failure = Assert.Single(edition.Failures(ProofCodes.Sums));
        Assert.Equal("cards/district/max", failure.Place.Path);
        Assert.Equal(edition.PlaceOf("70\n"), failure.Place.ToString());
        Assert.Equal("the card's maximum is 70 points and its criteria's sum to 75", failure.Message);
        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "3", "4.1"], failure.Values.Select(value => value.Name));
        Assert.Equal("20", failure.Values[4].Value);
    }

    [Fact]
    public void Sums_OfACriterionWhoseBestLevelGivesLess_ShowTheLevelAndTheMeasures()
    {
        var edition = CheckedEdition.With(("level: 3, points: 10, when: { sessions: \">= 6\" }", "level: 3, points: 9, when: { sessions: \">= 6\" }"));
        Assert.Equal(
            [
                "criteria/1.2/max/province: the maximum is 10 points and level 3 gives 9 (sessions = 6 times, office = province)",
                "criteria/1.2/max/district: the maximum is 10 points and level 3 gives 9 (sessions = 6 times, office = district)",
            ],
            edition.Failures(ProofCodes.Sums).Select(failure => failure.ToString().Split(' ', 2)[1]));
    }

    [Fact]
    public void Sums_OfOneKindOfOffice_AreProvenByItsOwnRules()
    {
        var edition = CheckedEdition.With(("max: { province: 25, district: 20 }", "max: { province: 25, district: 25 }"));
        var failures = edition.Failures(ProofCodes.Sums);
        Assert.Equal("the maximum is 25 points and level 4 gives 20", failures[0].Message);
        Assert.Equal(["criteria/3/max/district", "cards/district/max"], failures.Select(failure => failure.Place.Path));
        Assert.Contains(new WitnessValue("office", "district"), failures[0].Values);
        Assert.DoesNotContain(failures[0].Values, value => value.Name == "webex");
    }

    [Fact]
    public void Sums_OfRatersPointsThatCannotReachTheMaximum_ShowTheMost()
    {
        var edition = CheckedEdition.With(("points: [0, 1, 2]", "points: [0, 1]"));
        var failure = Assert.Single(edition.Failures(ProofCodes.Sums));
        Assert.Equal("criteria/5/max/province", failure.Place.Path);
        Assert.Equal("the maximum is 10 points and the best measure gives 5", failure.Message);
    }

    private static string Criterion12(CheckedEdition edition)
    {
        var area = edition.Content.IndexOf("code: \"1.2\"", StringComparison.Ordinal);
        var line = edition.Content[..edition.Content.IndexOf("max: { province: 10", area, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
        return $"rubric.yaml:{line}:22";
    }
}
