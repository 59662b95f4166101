using Digital40.Rules.Checking;
using Digital40.Rules.Drafting;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;
using Digital40.Rules.Tests.Rubrics;

namespace Digital40.Rules.Tests.Drafting;

public sealed class EditionDraftTests
{
    [Fact]
    public void Create_OfTheNextYear_LoadsAsADraftWithItsValuesToBeConfirmed()
    {
        using var folders = new DraftFolders();
        var result = folders.Create();
        Assert.Empty(result.Errors);
        var edition = EditionLoader.Load(folders.Draft).Edition!;
        Assert.Equal((2569, true, result.Edition!.Hash), (edition.Year, edition.Draft, edition.Hash));
        Assert.Equal(edition.Unconfirmed, result.Edition.Unconfirmed);
        Assert.Equal(new DateOnly(2026, 6, 30), edition.InForce.Window.End);
        Assert.Equal("Digital community 4.0 project 2026", edition.Title.En);
    }

    [Theory]
    [InlineData("window/start")]
    [InlineData("window/end")]
    [InlineData("cards/province/max")]
    [InlineData("areas/3/max")]
    [InlineData("indicators/innovation.judgement/points")]
    [InlineData("criteria/1.1/max/district")]
    [InlineData("criteria/1.1/levels/1/points")]
    [InlineData("criteria/1.1/levels/6/when/forms")]
    [InlineData("criteria/2.1/levels/1/when/collected")]
    [InlineData("criteria/2.1/measures/collected/by")]
    [InlineData("criteria/2.2/measures/databases/items/leaders/by")]
    [InlineData("criteria/3/measures/processes/parts-done/registers/when/survey")]
    [InlineData("criteria/4.2/measures/steps/steps/2/when/shops")]
    [InlineData("deadlines/monthly-report/due/day")]
    [InlineData("deadlines/leaders/due")]
    [InlineData("deadlines/awareness-reports/due")]
    [InlineData("deadlines/innovation-report/due/remind")]
    [InlineData("duties/webex-six/when")]
    [InlineData("register/awareness-level-5/options/four/changes/#1/set")]
    [InlineData("register/databases-one/options/one/changes/#1/set/when/databases")]
    [InlineData("register/innovation-cut-off/options/june-20/label/th")]
    [InlineData("innovation-form/pages-at-most")]
    public void Create_MarksWhatAScoreOrADeadlineRestsOn(string path)
    {
        using var folders = new DraftFolders();
        Assert.Contains(path, folders.Create().Edition!.Unconfirmed.Select(value => value.Path));
    }

    [Fact]
    public void Create_MarksNothingThatTellsThingsApartOrSaysWhere()
    {
        using var folders = new DraftFolders();
        var marked = folders.Create().Edition!.Unconfirmed.Select(value => value.Path).ToList();
        Assert.DoesNotContain(marked, path => path.Split('/')[^1] is "code" or "level" or "step" or "clause" or "edition" or "status" or "area" or "parent" or "due-soon-days");
        Assert.Equal(marked.Count, marked.Distinct().Count());
    }

    [Fact]
    public void Create_MovesEveryDateAYear()
    {
        using var folders = new DraftFolders();
        var rubric = folders.Create().Edition!.InForce;
        Assert.Equal(
            RubricFolder.Edition.InForce.Deadlines.SelectMany(deadline => deadline.Occurrences()).Select(due => due.Due.AddYears(1)),
            rubric.Deadlines.SelectMany(deadline => deadline.Occurrences()).Select(due => due.Due));
    }

    [Fact]
    public void Create_IntoALeapYear_KeepsTheEndOfFebruary()
    {
        using var folders = new DraftFolders();
        folders.Write(RubricFolder.Edited("due: { on: 2025-06-30, remind: 2025-06-20 }", "due: { on: 2025-06-30, remind: 2025-02-28 }"));
        var deadline = folders.Create(2571).Edition!.InForce.Deadlines.Single(deadline => deadline.Code == "innovation-report");
        Assert.Equal(new DateOnly(2028, 2, 29), deadline.Occurrences()[0].Reminder);
    }

    [Fact]
    public void Create_ChangesNothingElseOfTheText()
    {
        using var folders = new DraftFolders();
        folders.Create();
        var lines = folders.RubricText.Split('\n');
        Assert.Equal("# Drafted from 2568: every value marked !confirm is still to be confirmed; then the status becomes final.", lines[0]);
        var back = string.Join('\n', lines[1..]).Replace("!confirm ", "", StringComparison.Ordinal).Replace("status: draft", "status: final", StringComparison.Ordinal);
        var original = RubricFolder.ShippedText.Replace("!confirm ", "", StringComparison.Ordinal);
        Assert.Equal(original, new YearShift(2569, 2568).Of(back).Replace("year 2567 (2024", "year 2568 (2025", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_OfTheDraft_RefusesItWithEveryValue()
    {
        using var folders = new DraftFolders();
        var edition = folders.Create().Edition!;
        var report = EditionChecker.Check(edition);
        Assert.Equal([ProofCodes.Confirmed], report.Proofs.Where(proof => !proof.Passed).Select(proof => proof.Code));
        Assert.Equal(
            edition.Unconfirmed.Select(value => (value.Path, value.Line, value.Column)),
            report.Proof(ProofCodes.Confirmed).Failures.Select(failure => (failure.Place.Path, failure.Place.Line, failure.Place.Column)));
    }

    [Fact]
    public void Check_OfTheDraftWithEveryValueConfirmed_Passes()
    {
        using var folders = new DraftFolders();
        folders.Create();
        var confirmed = folders.RubricText.Replace("!confirm ", "", StringComparison.Ordinal).Replace("status: draft", "status: final", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folders.Draft, EditionLoader.FileName), confirmed);
        var edition = EditionLoader.Load(folders.Draft).Edition!;
        Assert.False(edition.Draft);
        Assert.Empty(EditionChecker.Check(edition).Proofs.SelectMany(proof => proof.Failures));
    }

    [Fact]
    public void Create_FromADraft_MarksNothingTwice()
    {
        using var folders = new DraftFolders();
        folders.Create();
        var next = EditionDraft.Create(folders.Editions, 2569, 2570);
        Assert.Equal(folders.RubricText.Split("!confirm ").Length, File.ReadAllText(next.Written[0]).Split("!confirm ").Length);
    }

    [Fact]
    public void Create_WithRulesInCSharp_LeavesThemOutAndSaysSo()
    {
        using var folders = new DraftFolders();
        folders.Write("// a rule", "ExtraRule.cs");
        Assert.Equal(["ExtraRule.cs"], folders.Create().LeftOut);
        Assert.Equal(["rubric.yaml"], Directory.GetFiles(folders.Draft).Select(Path.GetFileName));
    }

    [Fact]
    public void Create_WhereADraftIs_RefusesAndLeavesItAsItIs()
    {
        using var folders = new DraftFolders();
        folders.Create();
        File.WriteAllText(Path.Combine(folders.Draft, EditionLoader.FileName), "mine");
        var errors = folders.Create().Errors;
        Assert.Equal(["folder-exists", "folder-exists"], errors.Select(error => error.Code));
        Assert.EndsWith("/2569: expected no such folder yet, found one", errors[0].ToString());
        Assert.Equal("mine", folders.RubricText);
    }

    [Fact]
    public void Create_WhereOnlyCasesAre_WritesNoRubricEither()
    {
        using var folders = new DraftFolders();
        Directory.CreateDirectory(folders.DraftCases);
        Assert.Equal("folder-exists", Assert.Single(folders.Create().Errors).Code);
        Assert.False(Directory.Exists(folders.Draft));
    }

    [Fact]
    public void Create_OfAnEditionThatDoesNotLoad_GivesItsErrorsAndWritesNothing()
    {
        using var folders = new DraftFolders();
        folders.Write(RubricFolder.Edited("max: 75", "max: many"));
        Assert.Equal("cards/district/max", Assert.Single(folders.Create().Errors).Path);
        folders.AssertNothingWritten();
    }

    [Fact]
    public void Create_OfAYearThatIsNotThere_SaysSo()
    {
        using var folders = new DraftFolders();
        Assert.Equal("folder-missing", Assert.Single(EditionDraft.Create(folders.Editions, 2560, 2569).Errors).Code);
        folders.AssertNothingWritten();
    }
}
