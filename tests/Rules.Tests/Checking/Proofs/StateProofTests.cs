using Digital40.Rules.Checking;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Tests.Rubrics;

namespace Digital40.Rules.Tests.Checking.Proofs;

/// <summary>The lock of published editions, and values of a draft that are to be confirmed.</summary>
public sealed class StateProofTests
{
    private const string Other = "0000000000000000000000000000000000000000000000000000000000000000";

    [Fact]
    public void Published_WithAnotherHash_ShowsBoth()
    {
        var failure = Assert.Single(Published($"2568 {Other}").Failures);
        Assert.Equal("published.lock", failure.Place.ToString());
        Assert.Equal([new WitnessValue("published", Other), new WitnessValue("now", RubricFolder.Edition.Hash)], failure.Values);
    }

    [Fact]
    public void Published_WithALineThatCannotBeRead_ShowsIt() =>
        Assert.Equal("published.lock:1:1: expected a year and a hash of 64 hex digits, each year once, found '2568 abc'", Assert.Single(Published("2568 abc").Failures).ToString());

    [Fact]
    public void Published_WithItsOwnHash_IsPassedWithoutARemark()
    {
        var proof = Published($"2568 {RubricFolder.Edition.Hash}");
        Assert.True(proof.Passed);
        Assert.Empty(proof.Examples);
    }

    [Fact]
    public void Published_OfAnEditionThatIsNot_IsPassedAndSaysSo()
    {
        var proof = Published($"2567 {Other}");
        Assert.True(proof.Passed);
        Assert.Equal("2568 is not published yet", Assert.Single(proof.Examples).Message);
    }

    [Fact]
    public void Published_WithoutALock_IsPassedAndSaysSo() =>
        Assert.Equal("there is no lock to compare with", Assert.Single(EditionChecker.Check(RubricFolder.Edition).Proof(ProofCodes.Published).Examples).Message);

    [Fact]
    public void Confirmed_WithValuesToBeConfirmed_ShowsEachWithItsPlace()
    {
        var edition = CheckedEdition.With(("status: final", "status: draft"), ("max: 75", "max: !confirm 75"), ("points: [0, 1, 2]", "points: !confirm [0, 1, 2]"));
        edition.AssertFails(
            ProofCodes.Confirmed,
            $"{edition.PlaceOf("!confirm 75")} cards/district/max: '75' is to be confirmed",
            $"{edition.PlaceOf("!confirm [0")} indicators/innovation.judgement/points: a list or a mapping is to be confirmed");
        Assert.False(edition.Report.Passed);
        Assert.Equal([ProofCodes.Confirmed], edition.Report.Proofs.Where(proof => !proof.Passed).Select(proof => proof.Code));
    }

    [Fact]
    public void Confirmed_OfADraftWithoutSuchValues_IsPassedAndSaysSo()
    {
        var edition = CheckedEdition.With(("status: final", "status: draft"));
        Assert.True(edition.Report.Passed);
        var shown = Assert.Single(edition.Report.Proof(ProofCodes.Confirmed).Examples);
        Assert.Equal(edition.PlaceOf("draft\ntitle"), shown.Place.ToString());
    }

    private static Proof Published(string text) =>
        EditionChecker.Check(RubricFolder.Edition, published: PublishedLock.Parse(text)).Proof(ProofCodes.Published);
}
