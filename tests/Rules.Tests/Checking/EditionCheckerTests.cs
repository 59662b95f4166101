using Digital40.Rules.Checking;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Tests.Rubrics;

namespace Digital40.Rules.Tests.Checking;

public sealed class EditionCheckerTests
{
    private static readonly Lazy<CheckReport> Report = new(() =>
        EditionChecker.Check(RubricFolder.Edition, published: PublishedLock.Read(Path.GetDirectoryName(RubricFolder.Shipped)!)));

    [Fact]
    public void Check_Shipped2568_PassesEveryProof()
    {
        Assert.Empty(Report.Value.Proofs.SelectMany(proof => proof.Failures));
        Assert.True(Report.Value.Passed);
        Assert.All(Report.Value.Proofs.Where(proof => proof.Code != ProofCodes.Confirmed), proof => Assert.True(proof.Cases > 0, proof.Code));
    }

    [Fact]
    public void Check_InForce_GivesEveryProofInOrder() =>
        Assert.Equal(
            [
                "sums", "gaps", "overlaps", "dead-levels", "indicators-used", "measures-read", "dates-in-year", "dates-agree", "clauses", "wordings", "register",
                "published", "confirmed",
            ],
            Report.Value.Proofs.Select(proof => proof.Code));

    [Fact]
    public void Check_Shipped2568_ShowsTheLevelAboveADistrictsMaximum()
    {
        var shown = Assert.Single(Report.Value.Proof(ProofCodes.DeadLevels).Examples);
        Assert.Equal("criteria/3/levels/5", shown.Place.Path);
        Assert.Equal("its 25 points are above the maximum of 20 and not to be had", shown.Message);
        Assert.Equal([new WitnessValue("office", "district")], shown.Values);
    }

    [Theory]
    [MemberData(nameof(Departures))]
    public void Check_UnderEachOption_PassesTheProofsOfItsRubric(string id, string option)
    {
        var report = EditionChecker.Check(RubricFolder.Edition, Interpretation.InForce.With(id, option));
        Assert.Empty(report.Proofs.SelectMany(proof => proof.Failures));
        Assert.Equal($"{id}={option}", report.Interpretation.Canonical);
        Assert.DoesNotContain(report.Proofs, proof => proof.Code == ProofCodes.Register);
    }

    [Fact]
    public void Check_Twice_GivesTheSameReport()
    {
        var again = EditionChecker.Check(RubricFolder.Edition, published: PublishedLock.Read(Path.GetDirectoryName(RubricFolder.Shipped)!));
        Assert.Equal(Lines(Report.Value), Lines(again));
    }

    [Fact]
    public void Check_ChoosingWhatIsInForce_IsTheWholeCheck() =>
        Assert.Equal(13, EditionChecker.Check(RubricFolder.Edition, Interpretation.InForce.With("tambon-sent", "march-31")).Proofs.Count);

    [Fact]
    public void Check_UnknownOption_Throws() =>
        Assert.Throws<ArgumentException>(() => EditionChecker.Check(RubricFolder.Edition, Interpretation.InForce.With("tambon-sent", "never")));

    [Fact]
    public void Proof_OfAnUnknownCode_Throws() => Assert.Throws<KeyNotFoundException>(() => Report.Value.Proof("beauty"));

    public static TheoryData<string, string> Departures()
    {
        var data = new TheoryData<string, string>();
        foreach (var entry in RubricFolder.Edition.Register.Entries)
        {
            foreach (var option in entry.Options.Skip(1))
            {
                data.Add(entry.Id, option.Id);
            }
        }

        return data;
    }

    private static IEnumerable<string> Lines(CheckReport report) =>
        report.Proofs.SelectMany(proof => proof.Failures.Concat(proof.Examples).Select(witness => $"{proof.Code} {proof.Cases} {witness}"));
}
