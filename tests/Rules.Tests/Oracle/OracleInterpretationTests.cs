using System.Globalization;
using Digital40.Rubric.Oracle;
using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>Every option of the register that changes a score, on facts that it changes.</summary>
public sealed class OracleInterpretationTests
{
    private static readonly string[] WithoutEffect = ["survey-unit", "report-month", "order-number", "tambon-steps"];

    private static readonly Dictionary<string, Func<OracleSheet>> Sheets = new()
    {
        ["awareness-level-5"] = () => Awareness("training", "training", "media", "monitoring"),
        ["awareness-rows"] = () => Awareness("training", "media", "monitoring"),
        ["awareness-basis"] = () => Awareness("training", "training", "media"),
        ["training-roll-up"] = () => new OracleSheet(1).Activity("training.session", "2025-05-05", "organiser=self tool=gis", OracleSheet.District),
        ["survey-thresholds"] = () => new OracleSheet().Figure("bmn.households", "2025-03-31", 98, 100),
        ["databases-one"] = () => new OracleSheet(1).Flag("central.database", "2025-03-01", "leaders", OracleSheet.District),
        ["otop-months"] = () => new OracleSheet(1)
            .Flag("central.database", "2025-03-01", "leaders", OracleSheet.District).Sales("2025-06", "2025-06-30"),
        ["antivirus-basis"] = () => new OracleSheet(1)
            .Figure("ict.antivirus", "2025-03-01", 100, 100).Figure("ict.antivirus", "2025-03-01", 0, 1, OracleSheet.District),
        ["antivirus-share"] = () => new OracleSheet().Figure("ict.antivirus", "2025-03-01", 95, 100),
        ["webex-count"] = () => new OracleSheet().EveryMonth("ict.conference", 2).Month("ict.webex", "2025-02", 6),
        ["news-basis"] = () => new[] { "structure", "announcements", "services", "contact" }
            .Aggregate(new OracleSheet().Month("ict.news", "2025-02", 60), (sheet, section) => sheet.Flag("ict.website", "2025-02-01", section)),
        ["click-ladder"] = () => new OracleSheet().Flag("click.summary", "2025-06-01", evidence: EvidenceStatus.Verified),
        ["promotion-basis"] = Promotions,
        ["innovation-items"] = () => new OracleSheet().Judgement("1.1", "a", 2),
        ["innovation-cut-off"] = () => new OracleSheet().Judgement("2.3", "a", 1, "2025-06-20").Judgement("2.1", "a", 1, "2025-06-21"),
        ["tambon-sent"] = () => new[] { "selected", "issues-by-cia", "knowledge", "recorded", "lesson-pdf", "video", "sent" }
            .Aggregate(new OracleSheet(), (sheet, item) => sheet.Flag("tambon.step", "2025-04-01", item, tambon: "a")),
    };

    public static TheoryData<string> Entries => [.. OracleRegister.Options.Keys];

    [Theory]
    [InlineData("awareness-level-5", "1.1", "5", "4")]
    [InlineData("awareness-rows", "1.1", "3", "0")]
    [InlineData("awareness-basis", "1.1", "3", "1")]
    [InlineData("training-roll-up", "1.2", "0", "5")]
    [InlineData("survey-thresholds", "2.1", "18", "16")]
    [InlineData("databases-one", "2.2", "0", "1")]
    [InlineData("otop-months", "2.2", "0", "2")]
    [InlineData("antivirus-basis", "3", "5", "0")]
    [InlineData("antivirus-share", "3", "5", "0")]
    [InlineData("webex-count", "3", "0", "5")]
    [InlineData("news-basis", "3", "5", "0")]
    [InlineData("click-ladder", "4.2", "0", "2")]
    [InlineData("promotion-basis", "4.2", "6", "4")]
    [InlineData("innovation-items", "5", "2", "2.27")]
    [InlineData("innovation-cut-off", "5", "2", "1")]
    [InlineData("tambon-sent", "4.1", "8", "10")]
    public void Option_OnFactsItBearsOn_MovesThePoints(string id, string criterion, string inForce, string other)
    {
        var sheet = Sheets[id]();
        var options = OracleRegister.Options[id];

        var points = options.Select(option => sheet.Score(criterion, choices: (id, option)).Points.ToString("0.##", CultureInfo.InvariantCulture));

        Assert.Equal([inForce, other], points);
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Entry_OfTheRegister_HasFactsThatItMovesOrNoEffect(string id)
    {
        var inForce = OracleInterpretation.Parse([new(id, OracleRegister.Options[id][0])]);
        var last = OracleInterpretation.Parse([new(id, OracleRegister.Options[id][^1])]);

        Assert.Equal(OracleInterpretation.InForce, inForce);
        Assert.Equal(Sheets.ContainsKey(id), last != inForce);
        Assert.Equal(!Sheets.ContainsKey(id), WithoutEffect.Contains(id));
    }

    [Fact]
    public void AwarenessExactly_WithPerForm_TestsTheMostUsedFormsOnly()
    {
        var sheet = Awareness("training", "training", "training", "media", "media", "media");

        Assert.Equal(3m, sheet.Score("1.1", choices: [("awareness-rows", "exactly"), ("awareness-basis", "per-form")]).Points);
    }

    [Fact]
    public void OneDatabase_WhenItGivesAPoint_IsLevelOneAboveLevelNone()
    {
        var sheet = Sheets["databases-one"]();

        Assert.Equal(1, sheet.Score("2.2", choices: ("databases-one", "one")).Level);
        Assert.Equal(0, new OracleSheet(1).Score("2.2", choices: ("databases-one", "one")).Level);
    }

    [Fact]
    public void LastClosedMonth_MissedEarlier_CanStillBeMet()
    {
        var sheet = Sheets["otop-months"]();

        Assert.Equal(10m, sheet.Score("2.2", "2025-03-01", choices: ("otop-months", "last-closed-month")).Ceiling);
        Assert.Equal(8m, sheet.Score("2.2", "2025-03-01").Ceiling);
    }

    [Theory]
    [InlineData("no-such-entry", "four")]
    [InlineData("awareness-level-5", "five")]
    public void Parse_UnknownEntryOrOption_Throws(string id, string option) =>
        Assert.Throws<ArgumentException>(() => OracleInterpretation.Parse([new(id, option)]));

    private static OracleSheet Awareness(params string[] forms) =>
        forms.Aggregate(new OracleSheet(), (sheet, form) => sheet.Activity("awareness.session", "2025-05-05", $"form={form}"));

    private static OracleSheet Promotions()
    {
        var sheet = new OracleSheet().Flag("click.mechanism", "2025-01-02").EveryMonth("click.shops", 1, 100).EveryMonth("click.places", 2);
        foreach (var month in OracleSheet.Window)
        {
            sheet.Activity("click.promotion", $"{month}-02", "channel=line").Activity("click.promotion", $"{month}-02", "channel=line")
                .Activity("click.promotion", $"{month}-02", "channel=print");
        }

        return sheet;
    }
}
