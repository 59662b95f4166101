using Digital40.Rules.Comparing;
using Digital40.Rules.Tests.Rubrics;
using Digital40.Rules.Tests.Rubrics.Loading;

namespace Digital40.Rules.Tests.Comparing;

public sealed class EditionComparerTests
{
    private const string Level5 = "level: 5, points: 5, when: { sessions: \">= 4\", forms: \">= 3\" }";

    [Fact]
    public void Compare_TheSameEdition_FindsNothing() => Assert.Empty(EditionComparer.Compare(RubricFolder.Edition, RubricFolder.Edition).Changes);

    [Fact]
    public void Compare_AnotherLayout_FindsNothing()
    {
        var text = RubricFolder.Edited("window: { start: 2025-01-01, end: 2025-06-30, clause: L19 }", "window:\n  # the first half\n  clause: \"L19\"\n  end: 2025-06-30\n  start: '2025-01-01'\n");
        Assert.Empty(Changes(text));
    }

    [Theory]
    [InlineData("status: final", "status: draft", ChangeKind.Edition, "status", "final", "draft")]
    [InlineData("end: 2025-06-30, clause: L19", "end: 2025-07-31, clause: L19", ChangeKind.Edition, "window/end", "2025-06-30", "2025-07-31")]
    [InlineData("max: 15, clause: L49", "max: 16, clause: L49", ChangeKind.Points, "areas/1/max", "15", "16")]
    [InlineData("max: 75", "max: 80", ChangeKind.Points, "cards/district/max", "75", "80")]
    [InlineData("clause: L49 }", "clause: L48 }", ChangeKind.Area, "areas/1/clause", "L49", "L48")]
    [InlineData("max: { province: 25, district: 20 }", "max: { province: 25, district: 25 }", ChangeKind.Points, "criteria/3/max/district", "20", "25")]
    [InlineData("clause: L61, L64-L91", "clause: L61", ChangeKind.Criterion, "criteria/1.1/clause", "L61, L64-L91", "L61")]
    [InlineData(Level5, "level: 5, points: 4, when: { sessions: \">= 4\", forms: \">= 3\" }", ChangeKind.Points, "criteria/1.1/levels/5/points", "5", "4")]
    [InlineData(Level5, "level: 5, points: 5, when: { sessions: \">= 3\", forms: \">= 3\" }", ChangeKind.Threshold, "criteria/1.1/levels/5/when/sessions", ">= 4", ">= 3")]
    [InlineData("antivirus: \">= 95 %\"", "antivirus: \">= 96 %\"", ChangeKind.Threshold, "criteria/3/measures/processes/parts-done/antivirus/when/antivirus", ">= 95 %", ">= 96 %")]
    [InlineData("shops: \">= 1 %\"", "shops: \">= 2 %\"", ChangeKind.Threshold, "criteria/4.2/measures/steps/steps/2/when/shops", ">= 1 %", ">= 2 %")]
    [InlineData("when: \">= 100 %\"", "when: \">= 99 %\"", ChangeKind.Threshold, "duties/antivirus-every-computer/when", ">= 100 %", ">= 99 %")]
    [InlineData("leaders: { by: 2025-05-31", "leaders: { by: 2025-04-30", ChangeKind.Measure, "criteria/2.2/measures/databases/items/leaders/by", "2025-05-31", "2025-04-30")]
    [InlineData("points: [0, 1, 2]", "points: [0, 1, 2, 3]", ChangeKind.Indicator, "indicators/innovation.judgement/points", "[0, 1, 2]", "[0, 1, 2, 3]")]
    [InlineData("due-soon-days: 7", "due-soon-days: 5", ChangeKind.Deadline, "due-soon-days", "7", "5")]
    [InlineData("due: 2025-01-31", "due: 2025-02-28", ChangeKind.Deadline, "deadlines/click-mechanism/due", "2025-01-31", "2025-02-28")]
    [InlineData("clause: L527-L528", "clause: L528", ChangeKind.Duty, "duties/joining-early/clause", "L527-L528", "L528")]
    [InlineData("pages-at-most: 25", "pages-at-most: 30", ChangeKind.Directory, "innovation-form/pages-at-most", "25", "30")]
    [InlineData("at: criteria/1.1/levels/5/points, set: 4", "at: criteria/1.1/levels/5/points, set: 3", ChangeKind.Register, "register/awareness-level-5/options/four/changes/criteria/1.1/levels/5/points/set", "4", "3")]
    [InlineData("effect: deadline", "effect: none", ChangeKind.Register, "register/report-month/effect", "deadline", "none")]
    public void Compare_OneValueChanged_FindsItAndNothingElse(string find, string replacement, ChangeKind kind, string path, string old, string now)
    {
        var change = Assert.Single(Changes(RubricFolder.Edited(find, replacement)));
        Assert.Equal((kind, path, old, now), (change.Kind, change.Path, change.Old, change.New));
        Assert.Equal(path.StartsWith("criteria/", StringComparison.Ordinal) ? path.Split('/')[1] : null, change.Criterion);
    }

    [Theory]
    [InlineData("en: Nothing yet }", "en: Nothing at all }", "criteria/1.1/levels/1/wording/en", "en")]
    [InlineData("th: ยังไม่มีการดำเนินการ,", "th: ยังไม่มี,", "criteria/1.1/levels/1/wording/th", "th")]
    [InlineData("state.reported: { th: \"รายงานครบแล้ว\", en: \"Reported\" }", "state.reported: { th: \"รายงานครบแล้ว\", en: \"All reported\" }", "wording/state.reported/en", "en")]
    [InlineData("label: { th: อย่างน้อย, en: At least }", "label: { th: ไม่น้อยกว่า, en: At least }", "register/awareness-rows/options/at-least/label/th", "th")]
    public void Compare_AWordingChanged_NamesTheLanguage(string find, string replacement, string path, string language)
    {
        var change = Assert.Single(Changes(RubricFolder.Edited(find, replacement)));
        Assert.Equal((ChangeKind.Wording, path, language), (change.Kind, change.Path, change.Language));
    }

    [Fact]
    public void Compare_AValueChanged_GivesBothPlaces()
    {
        var text = RubricFolder.Edited("# !confirm ", "# A line\n# more.\n# !confirm ");
        text = RubricFolder.Edited("due: 2025-01-31", "due: 2025-02-28", text);
        Assert.Equal(
            $"deadlines/click-mechanism/due: 2025-01-31 → 2025-02-28 (2568/rubric.yaml:{EditionLoaderTests.PlaceOf("2025-01-31\n    to:", RubricFolder.ShippedText)}, "
            + $"2568/rubric.yaml:{EditionLoaderTests.PlaceOf("2025-02-28", text)})",
            Assert.Single(Changes(text)).ToString());
    }

    [Fact]
    public void Compare_ALevelAddedOrRemoved_IsOneChangeInItsPlace()
    {
        var text = RubricFolder.Edited("      - { level: 1, points: 0, otherwise: true, wording: { th: ยังไม่ได้จัด, en: None yet }, clause: L102 }\n", "");
        var removed = Assert.Single(Changes(text));
        Assert.Equal((ChangeKind.Level, "criteria/1.2/levels/1", null), (removed.Kind, removed.Path, removed.New));
        Assert.Equal("{ level: 1, points: 0, otherwise: true, wording: { th: ยังไม่ได้จัด, en: None yet }, clause: L102 }", removed.Old);
        var edition = RubricFolder.Load(text).Edition!;
        var added = Assert.Single(EditionComparer.Compare(edition, RubricFolder.Edition).Changes);
        Assert.Equal((ChangeKind.Level, "criteria/1.2/levels/1", null, removed.Old), (added.Kind, added.Path, added.Old, added.New));
    }

    [Fact]
    public void Compare_APatchPutBeforeOthers_IsOneChange()
    {
        var text = RubricFolder.Edited(
            "          - { at: criteria/1.1/levels/6/when/forms, set: \"= 3\" }\n",
            "          - { at: criteria/1.1/levels/6/clause, set: L80 }\n          - { at: criteria/1.1/levels/6/when/forms, set: \"= 3\" }\n");
        Assert.Equal("{ at: criteria/1.1/levels/6/clause, set: L80 }", Assert.Single(Changes(text)).New);
    }

    [Fact]
    public void Compare_OptionsInAnotherOrder_ShowWhichIsInForce()
    {
        const string Households = "      households: { label: { th: ครัวเรือน, en: Households } }\n";
        var text = RubricFolder.Edited(Households, "");
        text = RubricFolder.Edited("  databases-one:\n", Households + "  databases-one:\n", text);
        var change = Assert.Single(Changes(text));
        Assert.Equal((ChangeKind.Register, "register/survey-unit/options"), (change.Kind, change.Path));
        Assert.Equal(("households, villages", "villages, households"), (change.Old, change.New));
    }

    [Fact]
    public void Compare_SeveralChanges_AreInReadingOrder()
    {
        var text = RubricFolder.Edited("effect: deadline", "effect: none");
        text = RubricFolder.Edited("status: final", "status: draft", text);
        text = RubricFolder.Edited("  survey-program: { title", "  # gone\n  new-program: { title: { th: ใหม่, en: New }, clause: L144 }\n  survey-program: { title", text);
        text = RubricFolder.Edited("  joining-early:\n    title: { th: เข้าร่วมประชุมทางไกลก่อนเวลาเริ่ม, en: Joining conferences before they start }\n    for: every-office\n    clause: L527-L528\n", "", text);
        text = RubricFolder.Edited("title: { th: ลงข่าวประชาสัมพันธ์ไม่น้อยกว่า ๑๐ รายการทุกเดือน, en: Ten", "title: { th: ลงข่าวประชาสัมพันธ์ไม่น้อยกว่า ๑๐ รายการทุกเดือน, en: 10", text);
        text = RubricFolder.Edited(Level5, Level5.Replace("points: 5", "points: 4", StringComparison.Ordinal), text);
        Assert.Equal(
            ["status", "channels/new-program", "criteria/1.1/levels/5/points", "duties/joining-early", "duties/news-each-month/title/en", "register/report-month/effect"],
            Changes(text).Select(change => change.Path));
    }

    [Fact]
    public void Of_ACriterion_GivesItsChangesAlone()
    {
        var text = RubricFolder.Edited(Level5, Level5.Replace("points: 5", "points: 4", StringComparison.Ordinal));
        text = RubricFolder.Edited("max: { province: 25, district: 20 }", "max: { province: 25, district: 25 }", text);
        var comparison = EditionComparer.Compare(RubricFolder.Edition, RubricFolder.Load(text).Edition!);
        Assert.Equal("criteria/3/max/district", Assert.Single(comparison.Of("3")).Path);
        Assert.Empty(comparison.Of("5"));
    }

    private static IReadOnlyList<Change> Changes(string text)
    {
        var result = RubricFolder.Load(text);
        Assert.Empty(result.Errors);
        return EditionComparer.Compare(RubricFolder.Edition, result.Edition!).Changes;
    }
}
