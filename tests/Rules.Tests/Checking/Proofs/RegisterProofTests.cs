using Digital40.Rules.Checking;
using Digital40.Rules.Tests.Rubrics;

namespace Digital40.Rules.Tests.Checking.Proofs;

public sealed class RegisterProofTests
{
    private const string OrderNumber = "clause: \"L18, L475\"\n    decides: { th: สำนักงานพัฒนาชุมชนจังหวัด, en: The provincial office }\n    effect: none";

    private const string Villages =
        "villages: { label: { th: หมู่บ้าน (ยังไม่มีผล จนกว่าจะมีรายงานรายหมู่บ้าน), en: Villages (no effect until villages are reported) } }";

    [Fact]
    public void Register_OfTheShippedEdition_ShowsASheetForEveryOptionThatChangesTheScore()
    {
        var register = new CheckedEdition(RubricFolder.ShippedText).Proof(ProofCodes.Register);
        var expected = RubricFolder.Edition.Register.Entries
            .Where(entry => entry.Effect == Digital40.Rules.Rubrics.RegisterEffect.Score)
            .SelectMany(entry => entry.Options.Skip(1), (entry, option) => $"register/{entry.Id}/options/{option.Id}");
        Assert.Equal(expected, register.Examples.Select(example => example.Place.Path));
        Assert.Equal(18, register.Cases);
        Assert.All(register.Examples, example => Assert.NotEmpty(example.Values));
    }

    [Fact]
    public void Register_OfAnOptionThatChangesNothing_SaysSo()
    {
        var edition = CheckedEdition.With(("at: criteria/1.1/levels/5/points, set: 4", "at: criteria/1.1/levels/5/points, set: 5"));
        edition.AssertFails(
            ProofCodes.Register,
            $"{edition.PlaceOf("label: { th: ๔ คะแนน")} register/awareness-level-5/options/four: it is said to change the score, and none of 600 sheets shows it");
    }

    [Fact]
    public void Register_OfAnOptionThatChangesWordsAlone_SaysThatNothingIsScored()
    {
        var edition = CheckedEdition.With(("at: criteria/1.1/levels/5/points, set: 4", "at: title/en, set: Project"));
        Assert.Equal("it is said to change the score, and changes nothing that is scored", Assert.Single(edition.Failures(ProofCodes.Register)).Message);
    }

    [Fact]
    public void Register_OfAnOptionThatIsSaidToChangeNothing_ShowsTheSheetThatItChanges()
    {
        var edition = CheckedEdition.With((Villages, "villages: { label: { th: หมู่บ้าน, en: Villages }, changes: [{ at: criteria/2.1/measures/collected/by, set: 2025-01-31 }] }"));
        var failure = Assert.Single(edition.Failures(ProofCodes.Register));
        Assert.Equal("register/survey-unit/options/villages", failure.Place.Path);
        Assert.StartsWith("it is said not to change the score, and ", failure.Message, StringComparison.Ordinal);
        Assert.All(failure.Values, value => Assert.StartsWith("bmn.households", value.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Register_OfAnOptionThatRewordsAMeasureAndNothingElse_IsPassed()
    {
        var edition = CheckedEdition.With((
            Villages,
            "villages: { label: { th: หมู่บ้าน, en: Villages }, changes: [{ at: criteria/2.1/measures/collected/label/en, set: Villages }] }"));
        Assert.Empty(edition.Failures(ProofCodes.Register));
    }

    [Fact]
    public void Register_OfAnOptionThatMovesNoDeadline_SaysSo()
    {
        var edition = CheckedEdition.With(("at: deadlines/monthly-report/due/in, set: same-month", "at: deadlines/monthly-report/due/in, set: next-month"));
        Assert.Equal("it is said to change a deadline, and changes none", Assert.Single(edition.Failures(ProofCodes.Register)).Message);
    }

    [Fact]
    public void Register_OfAnOptionThatMovesADeadlineUnsaid_SaysWhich()
    {
        var edition = CheckedEdition.With(("effect: deadline", "effect: none"));
        Assert.Equal("it is said to change nothing, and changes the deadline monthly-report", Assert.Single(edition.Failures(ProofCodes.Register)).Message);
    }

    [Fact]
    public void Register_OfAnEffectWithoutAnotherOption_IsShown()
    {
        var edition = CheckedEdition.With((OrderNumber, OrderNumber.Replace("none", "score", StringComparison.Ordinal)));
        var failure = Assert.Single(edition.Failures(ProofCodes.Register));
        Assert.Equal(("register/order-number/effect", "it is said to change something and there is but one option"), (failure.Place.Path, failure.Message));
    }
}
