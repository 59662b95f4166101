using System.Text;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Tests.Rubrics.Loading;

public sealed class EditionLoaderTests
{
    [Theory]
    [InlineData("- { level: 6, points: 5,", "- { level: 6, points: five,", "five, when", "criteria/1.1/levels/6/points: expected a number, found 'five'", "number")]
    [InlineData("- { level: 6, points: 5,", "- { level: 6, points: -5,", "-5,", "criteria/1.1/levels/6/points: expected a number of 0 or more, found '-5'", "number")]
    [InlineData("- { level: 6, points: 5,", "- { level: six, points: 5,", "six,", "criteria/1.1/levels/six/level: expected a whole number of 0 or more, found 'six'", "number")]
    [InlineData("  pages-at-most: 25", "  pages-at-most: 0", "0\n  clause: L371", "innovation-form/pages-at-most: expected a whole number of 1 or more, found '0'", "number")]
    [InlineData("start: 2025-01-01", "start: 2568-13-01", "2568-13-01", "window/start: expected a date as yyyy-MM-dd, found '2568-13-01'", "date")]
    [InlineData("end: 2025-06-30, clause: L19", "end: 2024-06-30, clause: L19", "2024-06-30", "window/end: expected a date not before the start, found '2024-06-30'", "date")]
    [InlineData("remind: 2025-06-20", "remind: 2025-06-30", "2025-06-30 }\n    to", "deadlines/innovation-report/due/remind: expected a date before the deadline, found '2025-06-30'", "date")]
    [InlineData("due: { day: 15,", "due: { day: 31,", "31, within", "deadlines/monthly-report/due/day: expected a day that every month has (1 to 28), or last, found '31'", "number")]
    [InlineData("status: final", "status: finl", "finl", "status: expected one of draft, final, found 'finl' (did you mean 'final'?)", "choice")]
    [InlineData("sessions: \">= 6\"", "sessions: \"> 6\"", "\"> 6\"", "criteria/1.2/levels/3/when/sessions: expected a condition such as '>= 5', '= 5' or reported, found '> 6'", "condition")]
    [InlineData("antivirus: \">= 95 %\"", "antivirus: \">= 95\"", "\">= 95\"", "criteria/3/measures/processes/parts-done/antivirus/when/antivirus: expected a condition such as '>= 47 %' up to 100 %, '= 100 %' or reported, found '>= 95'", "condition")]
    [InlineData("when: { mechanism: met }\n            for", "when: { mechanism: \">= 1\" }\n            for", "\">= 1\" }\n            for", "criteria/3/measures/processes/parts-done/mechanism/when/mechanism: expected met or reported, found '>= 1'", "condition")]
    [InlineData("when: { survey: met, registry: met }", "when: {}", "{}\n            clause: L217", "criteria/3/measures/processes/parts-done/registers/when: expected at least one condition, found none", "condition")]
    [InlineData("count: training.session", "count: trainng.session", "trainng", "criteria/1.2/measures/sessions/count: expected a known indicator, found 'trainng.session' (did you mean 'training.session'?)", "reference")]
    [InlineData("count: training.session", "count: bmn.households", "bmn.households\n        where", "criteria/1.2/measures/sessions/count: expected an indicator of kind activity, found 'bmn.households' of kind measure", "reference")]
    [InlineData("organiser: self }", "organiser: selv }", "selv", "criteria/1.2/measures/sessions/where/organiser: expected a value of organiser, found 'selv' (did you mean 'self'?)", "reference")]
    [InlineData("{ organiser: self }", "{ organizer: self }", "organizer", "criteria/1.2/measures/sessions/where/organizer: expected a known attribute of training.session, found 'organizer' (did you mean 'organiser'?)", "reference")]
    [InlineData("distinct: awareness.session.form", "distinct: awareness.session.from", "awareness.session.from", "criteria/1.1/measures/forms/distinct: expected an attribute as indicator.attribute of an activity, found 'awareness.session.from' (did you mean 'awareness.session.form'?)", "reference")]
    [InlineData("when: { sessions: \">= 6\" }", "when: { session: \">= 6\" }", "session: \">= 6\"", "criteria/1.2/levels/3/when/session: expected a known measure, found 'session' (did you mean 'sessions'?)", "reference")]
    [InlineData("leaders: { by:", "leader: { by:", "{ by: 2025-05-31", "criteria/2.2/measures/databases/items/leader: expected a known item of central.database, found 'leader' (did you mean 'leaders'?)", "reference")]
    [InlineData("to: survey-program", "to: survey-programme", "survey-programme", "deadlines/basic-needs-survey/to: expected a known channel or recipient, found 'survey-programme' (did you mean 'survey-program'?)", "reference")]
    [InlineData("of: [click.mechanism]", "of: [click.mechanics]", "click.mechanics", "deadlines/click-mechanism/of: expected a known indicator, found 'click.mechanics' (did you mean 'click.mechanism'?)", "reference")]
    [InlineData("[central.database/leaders]", "[central.database/leader]", "central.database/leader]", "deadlines/leaders/of: expected a known item of central.database, found 'leader' (did you mean 'leaders'?)", "reference")]
    [InlineData("area: \"5\"", "area: \"6\"", "\"6\"\n    title", "criteria/5/area: expected a known area, found '6'", "reference")]
    [InlineData("points-of: judgement", "points-of: judgment", "judgment", "criteria/5/points-of: expected a known measure, found 'judgment' (did you mean 'judgement'?)", "reference")]
    [InlineData("basis: pooled\n        unit: percent\n        label: { th: ร้อยละของครัวเรือน", "basis: pooled\n        unit: times\n        label: { th: ร้อยละของครัวเรือน", "times\n        label: { th: ร้อยละของครัวเรือน", "criteria/2.1/measures/collected/unit: expected a unit of kind percent, found 'times'", "reference")]
    [InlineData("share: bmn.households", "share: click.places", "click.places\n        by", "criteria/2.1/measures/collected/share: expected an indicator of figures as of a day with what they are out of, found 'click.places'", "reference")]
    [InlineData("otop-sales: { monthly: every,", "otop-sales: {", "{ clause: L188", "criteria/2.2/measures/databases/items/otop-sales/monthly: expected a key 'monthly', found none", "key-missing")]
    [InlineData("\"3101\": { parent: \"3100\"", "\"3101\": { parent: \"3200\"", "\"3200\"", "offices/3101/parent: expected a known office written above, found '3200' (did you mean '3100'?)", "reference")]
    [InlineData("    evidence: needed\n    roll-up: own\n    reporters: province\n    clause: L102-L120", "    evidence: needed\n    roll-op: own\n    roll-up: own\n    reporters: province\n    clause: L102-L120", "roll-op", "indicators/training.session/roll-op: expected one of the keys kind, clause, title, roll-up, reporters, evidence, attributes, found 'roll-op' (did you mean 'roll-up'?)", "key-unknown")]
    [InlineData("      forms:\n        distinct", "      forms:\n        distnct", "distnct: awareness", "criteria/1.1/measures/forms: expected one of count, distinct, share, every-month, monthly-average, done-by, items-done, parts-done, ladder, judged, found none", "key-missing")]
    [InlineData("area: \"4\"\n    title: { th: การจัดทำ", "title: { th: การจัดทำ", "code: \"4.1\"", "criteria/4.1/area: expected a key 'area', found none", "key-missing")]
    [InlineData("wording: { th: ครบถ้วน ๕ กระบวนการ, en: Five processes met }, clause: L209 }", "wording: { th: ครบถ้วน ๕ กระบวนการ, en: Five processes met } }", "{ level: 5, points: 25", "criteria/3/levels/5/clause: expected a clause, found none", "clause-missing")]
    [InlineData("wording: { th: ครบถ้วน ๕ กระบวนการ, en: Five processes met }", "wording: { th: ครบถ้วน ๕ กระบวนการ, en: '' }", "''", "criteria/3/levels/5/wording/en: expected a text, found nothing", "text-empty")]
    [InlineData("- { level: 3, points: 10, when: { sessions: \">= 6\" }", "- { level: 2, points: 10, when: { sessions: \">= 6\" }", "{ level: 2, points: 5, when: { sessions: \">= 1\" }", "criteria/1.2/levels/2: expected each item of the list once, found '2' again", "code-duplicate")]
    [InlineData("max: { province: 25, district: 20 }", "max: 25", "25\n    clause: L194", "criteria/3/max: expected a mapping, found '25'", "node-kind")]
    [InlineData("max: { province: 25, district: 20 }", "max: {}", "{}\n    clause: L194", "criteria/3/max: expected one of province, district, found none", "key-missing")]
    [InlineData("points: [0, 1, 2]", "points: 2", "2\n    items:\n      \"1.1\"", "indicators/innovation.judgement/points: expected a list, found '2'", "node-kind")]
    [InlineData("points: [0, 1, 2]", "points: [0, 1, 1]", "1]", "indicators/innovation.judgement/points: expected different whole numbers, found '1'", "number")]
    [InlineData("en: \"{deadline}: due {due}, {days} days left\"", "en: \"{deadline}: due {due}\"", "\"{deadline}: due {due}\" }\n  deadline.met:", "wording/deadline.due-soon/en: expected the placeholders days, deadline, due, found deadline, due", "placeholders")]
    [InlineData("edition: 2568", "edition: 2569", "2569", "edition: expected the folder's name 2568, found '2569'", "year-folder")]
    [InlineData("edition: 2568", "edition: 2025", "2025\nstatus", "edition: expected a whole number of 2400 or more, found '2025'", "number")]
    [InlineData("max: 75", "max: !confirm 75", "!confirm 75", "cards/district/max: expected a confirmed value in a final edition, found !confirm", "unconfirmed")]
    [InlineData("when: { processes: \">= 5\" }", "when: { processes: \">= 5\" }, note: x", "note: x", "criteria/3/levels/5/note: expected one of the keys otherwise, level, points, when, wording, clause, found 'note'", "key-unknown")]
    public void Load_OneMistake_IsNamedWithItsPlace(string find, string replacement, string at, string message, string code)
    {
        var text = RubricFolder.Edited(find, replacement);
        var errors = RubricFolder.Load(text).Errors;
        Assert.Contains($"rubric.yaml:{PlaceOf(at, text)} {message}", errors.Select(error => error.ToString()));
        Assert.Contains(code, errors.Select(error => error.Code));
    }

    [Fact]
    public void Load_ManyMistakes_ReturnsThemAllInOrder()
    {
        var text = RubricFolder.Edited("start: 2025-01-01", "start: soon");
        text = RubricFolder.Edited("count: training.session", "count: training", text);
        text = RubricFolder.Edited("pages-at-most: 25", "pages-at-most: many", text);
        var result = RubricFolder.Load(text);
        Assert.Null(result.Edition);
        Assert.Equal(["date", "reference", "number"], result.Errors.Select(error => error.Code));
    }

    [Fact]
    public void Load_AMeasureRestingOnItself_IsACycle()
    {
        var text = RubricFolder.Edited("- { step: 5, when: { summary: met }", "- { step: 5, when: { steps: \">= 1\" }");
        Assert.Contains(
            "criteria/4.2/measures/steps: expected a measure that rests on others, found 'steps' resting on itself",
            Assert.Single(RubricFolder.Load(text).Errors).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ADraft_ListsItsUnconfirmedValues()
    {
        var text = RubricFolder.Edited("status: final", "status: draft");
        text = RubricFolder.Edited("max: 75", "max: !confirm 75", text);
        text = RubricFolder.Edited("by: 2025-05-31", "by: !confirm 2025-05-31", text);
        var edition = RubricFolder.Load(text).Edition!;
        Assert.True(edition.Draft);
        Assert.Equal(["cards/district/max = 75", "criteria/2.2/measures/databases/items/leaders/by = 2025-05-31"], edition.Unconfirmed.Select(value => $"{value.Path} = {value.Value}"));
        Assert.Equal(PlaceOf("!confirm 75", text), $"{edition.Unconfirmed[0].Line}:{edition.Unconfirmed[0].Column}");
    }

    [Fact]
    public void Load_NoFolder_IsAnError() =>
        Assert.Equal("nowhere: expected a folder, found none", Assert.Single(EditionLoader.Load(Path.Combine(Path.GetTempPath(), "nowhere")).Errors).ToString());

    [Fact]
    public void Load_NoFile_IsAnError()
    {
        using var folder = new RubricFolder();
        File.Delete(Path.Combine(folder.Edition2568, EditionLoader.FileName));
        Assert.Equal("rubric.yaml: expected a file, found none", Assert.Single(folder.Load().Errors).ToString());
    }

    [Fact]
    public void Load_ABinaryFile_IsAnError()
    {
        using var folder = new RubricFolder();
        folder.Write([0xFF, 0xFE, 0x00, 0x80]);
        Assert.Equal("rubric.yaml: expected UTF-8 text, found other bytes", Assert.Single(folder.Load().Errors).ToString());
        folder.Write(Encoding.ASCII.GetBytes("a: \u0001"));
        Assert.Equal("rubric.yaml: expected UTF-8 text, found other bytes", Assert.Single(folder.Load().Errors).ToString());
    }

    [Fact]
    public void Load_AHugeFile_IsAnError() =>
        Assert.Equal("rubric.yaml: expected at most 1 MiB, found more", Assert.Single(RubricFolder.Load(new string('#', 2_000_000)).Errors).ToString());

    internal static string PlaceOf(string part, string text)
    {
        var index = text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(index >= 0 && text.IndexOf(part, index + 1, StringComparison.Ordinal) < 0, $"'{part}' must stand in the text exactly once.");
        var line = text[..index].Count(character => character == '\n') + 1;
        return $"{line}:{index - text.LastIndexOf('\n', index)}";
    }
}
