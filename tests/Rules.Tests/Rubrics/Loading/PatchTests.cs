using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Tests.Rubrics.Loading;

public sealed class PatchTests
{
    [Fact]
    public void Patch_OfAMissingPath_IsNamedWithItsPlace()
    {
        var text = RubricFolder.Edited("at: criteria/1.1/levels/5/points, set: 4", "at: criteria/1.1/levels/7/points, set: 4");
        var error = Assert.Single(RubricFolder.Load(text).Errors);
        Assert.Equal(
            $"rubric.yaml:{EditionLoaderTests.PlaceOf("{ at: criteria/1.1/levels/7", text)} criteria/1.1/levels/7/points: "
            + "expected a path that is there, found 'criteria/1.1/levels/7/points' (under awareness-level-5=four)",
            error.ToString());
    }

    [Fact]
    public void Patch_AddingWhatIsThere_IsRefused()
    {
        var text = RubricFolder.Edited("steps/5/items/sent/by, remove: true", "steps/5/items/sent/by, add: 2025-04-30");
        var error = Assert.Single(RubricFolder.Load(text).Errors);
        Assert.Equal(("patch-path", "a free place within one that is there", "tambon-sent=undated"), (error.Code, error.Expected, error.Under));
    }

    [Fact]
    public void Patch_WithAValueThatBreaksTheRubric_ShowsAtLoad()
    {
        var text = RubricFolder.Edited("levels/5/points, set: 4", "levels/5/points, set: four");
        var error = Assert.Single(RubricFolder.Load(text).Errors);
        Assert.Equal(
            $"rubric.yaml:{EditionLoaderTests.PlaceOf("four }\n  awareness-rows", text)} criteria/1.1/levels/5/points: expected a number, found 'four' (under awareness-level-5=four)",
            error.ToString());
    }

    [Fact]
    public void Patch_RemovingWhatOthersName_ShowsAtLoad()
    {
        var text = RubricFolder.Edited("at: criteria/3/measures/antivirus/basis, set: every-office", "at: criteria/3/measures/antivirus, remove: true");
        var error = Assert.Single(RubricFolder.Load(text).Errors);
        Assert.Equal(("reference", "criteria/3/measures/processes/parts-done/antivirus/when/antivirus", "antivirus-basis=every-office"), (error.Code, error.Path, error.Under));
    }

    [Fact]
    public void Patches_OfTwoEntriesAtOnePlace_AreRefused()
    {
        var text = RubricFolder.Edited("at: criteria/1.1/levels/2/when/forms, set: \"= 1\"", "at: criteria/1.1/levels/5, remove: true");
        var errors = RubricFolder.Load(text).Errors.Where(error => error.Code == "patch-overlap").ToList();
        Assert.Contains(errors, error => error.ToString().EndsWith("criteria/1.1/levels/5: expected a place that no other entry changes, found changes by several", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Path == "criteria/1.1/levels/5/when/sessions");
    }

    [Fact]
    public void Patch_OfTheRegister_IsRefused()
    {
        var text = RubricFolder.Edited("at: criteria/1.1/levels/5/points, set: 4", "at: register/awareness-rows/effect, set: none");
        Assert.Equal("a path outside the register", Assert.Single(RubricFolder.Load(text).Errors).Expected);
    }

    [Fact]
    public void Patch_WithTwoOperations_IsRefused()
    {
        var text = RubricFolder.Edited("levels/5/points, set: 4", "levels/5/points, set: 4, remove: true");
        Assert.Equal("one of set, add, remove", Assert.Single(RubricFolder.Load(text).Errors).Expected);
    }

    [Fact]
    public void Option_InForceWithChanges_IsRefused()
    {
        var text = RubricFolder.Edited("zero: { label: { th: ๐ คะแนน, en: 0 points } }", "zero: { label: { th: ๐ คะแนน, en: 0 points }, changes: [] }");
        var error = Assert.Single(RubricFolder.Load(text).Errors);
        Assert.Equal(("key-unknown", "register/databases-one/options/zero/changes"), (error.Code, error.Path));
    }

    [Fact]
    public void Options_GoodAloneAndBadTogether_ThrowWithTheirPlaces()
    {
        var text = RubricFolder.Edited("at: criteria/3/measures/antivirus/basis, set: every-office", "at: criteria/1.2/max/province, remove: true");
        text = RubricFolder.Edited("at: criteria/3/measures/webex/unit, set: times", "at: criteria/1.2/max/district, remove: true", text);
        var edition = RubricFolder.Load(text).Edition!;
        var both = Interpretation.InForce.With("antivirus-basis", "every-office").With("webex-count", "six-in-all");
        var error = Assert.Single(Assert.Throws<RubricException>(() => edition.Under(both)).Errors);
        Assert.EndsWith(
            "criteria/1.2/max: expected one of province, district, found none (under antivirus-basis=every-office,webex-count=six-in-all)",
            error.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Source_AfterPatching_IsAsWritten()
    {
        var edition = RubricFolder.Load(RubricFolder.ShippedText).Edition!;
        edition.Under(Interpretation.InForce.With("databases-one", "one"));
        var levels = Assert.IsType<SourceSequence>(((SourceMapping)((SourceSequence)edition.Source["criteria"]!).Items[3])["levels"]);
        Assert.Equal(6, levels.Items.Count);
    }
}
