using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;
using Digital40.Rules.Sensitivity;
using Digital40.Rules.Tests.Oracle;
using Digital40.Rules.Tests.Rubrics;
using Digital40.Rules.Tests.Scoring;

namespace Digital40.Rules.Tests.Sensitivity;

public sealed class SensitivityAnalysisTests
{
    private static readonly Office Province = new("3100", OfficeKind.Province);
    private static readonly Office District = new("3101", OfficeKind.District, "3100");

    [Theory]
    [InlineData(11, "")]
    [InlineData(12, "")]
    [InlineData(13, "awareness-basis=per-form,tambon-sent=undated")]
    [InlineData(14, "innovation-items=headings-scaled,news-basis=every-month,training-roll-up=with-districts")]
    public void Run_OnRandomSheets_AgreesWithScoringTwice(int seed, string choices)
    {
        var random = new Random(seed);
        var sheet = RandomFactSheets.Next(random);
        var asOf = RandomDates.AsOf(random);
        var from = Interpretation.Parse(choices.Split(',', StringSplitOptions.RemoveEmptyEntries), RubricFolder.Edition.Register).Interpretation!;
        var before = Score(from, sheet, asOf);
        var report = SensitivityAnalysis.Run(RubricFolder.Edition, sheet, asOf, from);
        foreach (var entry in report.Entries)
        {
            foreach (var departure in entry.Departures)
            {
                var after = Score(from.With(entry.Entry.Id, departure.Option.Id), sheet, asOf);
                Assert.Equal(Expected(before, after), departure.Moves.Select(Written));
            }
        }
    }

    [Fact]
    public void Run_GoesThroughEveryOptionButTheChosenOne()
    {
        var from = Interpretation.InForce.With("antivirus-share", "100");
        var report = SensitivityAnalysis.Run(RubricFolder.Edition, new FactSheet(2568, [Province], []), from: from);
        Assert.Equal(RubricFolder.Edition.Register.Entries.Select(entry => entry.Id), report.Entries.Select(entry => entry.Entry.Id));
        Assert.All(report.Entries, entry => Assert.Equal(entry.Entry.Options.Where(option => option != entry.Chosen), entry.Departures.Select(departure => departure.Option)));
        var share = report.Entries.Single(entry => entry.Entry.Id == "antivirus-share");
        Assert.Equal(("100", "95"), (share.Chosen.Id, Assert.Single(share.Departures).Option.Id));
        Assert.Equal(new DateOnly(2025, 6, 30), report.AsOf);
        Assert.Equal("antivirus-share=100", report.Base.Canonical);
    }

    [Fact]
    public void Run_WithoutFacts_ListsEntriesThatMoveNothing()
    {
        var report = SensitivityAnalysis.Run(RubricFolder.Edition, new FactSheet(2568, [Province, District], []));
        Assert.Equal(20, report.Entries.Count);
        Assert.Equal(18, report.Entries.Count(entry => entry.MovesNothing));
        var moves = report.Entries.SelectMany(entry => entry.Departures, (entry, departure) => (entry.Entry.Id, Moves: string.Join(", ", departure.Moves.Select(Written))));
        Assert.Equal(
            [
                ("click-ladder", "3100 0→0 0→0 13→15: 4.2 0→0 0→0 0→2"),
                ("tambon-sent", "3100 0→0 0→0 13→15: 4.1 0→0 0→0 8→10, 3101 0→0 0→0 13→15: 4.1 0→0 0→0 8→10"),
            ],
            moves.Where(move => move.Moves.Length > 0));
    }

    [Fact]
    public void Run_OnASurveyOfSixtyPercent_ShowsByHowMuchTheThresholdsMoveBothOffices()
    {
        var figure = new Figure { Id = "f1", Office = "3101", Indicator = "bmn.households", Date = new DateOnly(2025, 3, 31), Value = 60, OutOf = 100 };
        var report = SensitivityAnalysis.Run(RubricFolder.Edition, new FactSheet(2568, [Province, District], [figure]));
        var moving = Assert.Single(report.Entries, entry => entry.Departures.Any(departure => departure.Moves.Any(move => move.Points.By != 0)));
        Assert.Equal("survey-thresholds", moving.Entry.Id);
        Assert.Equal(
            ["3100 18→12 18→12 31→25: 2.1 18→12 18→12 18→12", "3101 18→12 18→12 31→25: 2.1 18→12 18→12 18→12"],
            Assert.Single(moving.Departures).Moves.Select(Written));
        Assert.Equal(-6, moving.Departures[0].Moves[0].Points.By);
    }

    [Fact]
    public void Run_WhenOnlyTheCeilingMoves_ShowsIt()
    {
        var judgement = new Judgement { Id = "f1", Office = "3100", Indicator = "innovation.judgement", Item = "1.1", Rater = "r", Points = 2, Date = new DateOnly(2025, 6, 1) };
        var report = SensitivityAnalysis.Run(RubricFolder.Edition, new FactSheet(2568, [Province], [judgement]), new DateOnly(2025, 6, 25));
        var move = Assert.Single(Assert.Single(report.Entries.Single(entry => entry.Entry.Id == "innovation-cut-off").Departures).Moves);
        Assert.Equal((0, 0, -8), (move.Points.By, move.Confirmed.By, move.Ceiling.By));
        Assert.Equal("5", Assert.Single(move.Criteria).Criterion);
    }

    [Fact]
    public void Run_WhenOptionsGiveNoRubricTogether_SaysWhy()
    {
        var text = RubricFolder.Edited("at: criteria/3/measures/antivirus/basis, set: every-office", "at: criteria/1.2/max/province, remove: true");
        text = RubricFolder.Edited("at: criteria/3/measures/webex/unit, set: times", "at: criteria/1.2/max/district, remove: true", text);
        var edition = RubricFolder.Load(text).Edition!;
        var sheet = new FactSheet(2568, [Province], []);
        var report = SensitivityAnalysis.Run(edition, sheet, from: Interpretation.InForce.With("antivirus-basis", "every-office"));
        var departure = Assert.Single(report.Entries.Single(entry => entry.Entry.Id == "webex-count").Departures);
        Assert.Empty(departure.Moves);
        Assert.Equal("criteria/1.2/max", Assert.Single(departure.Errors).Path);
    }

    private static IReadOnlyList<Scorecard> Score(Interpretation interpretation, FactSheet sheet, DateOnly asOf) =>
        Editions2568.Scorer(interpretation.Departures.Select(pair => new KeyValuePair<string, string>(pair.Key, pair.Value))).ScoreAll(sheet, asOf);

    private static IEnumerable<string> Expected(IReadOnlyList<Scorecard> before, IReadOnlyList<Scorecard> after) =>
        before.Zip(after, (one, other) => (one, other))
            .Where(pair => pair.one.Criteria.Zip(pair.other.Criteria).Any(scores => Of(scores.First) != Of(scores.Second)))
            .Select(pair => Written(
                pair.one.Office.Code,
                (pair.one.Points, pair.one.Confirmed, pair.one.Ceiling),
                (pair.other.Points, pair.other.Confirmed, pair.other.Ceiling),
                pair.one.Criteria.Zip(pair.other.Criteria).Where(scores => Of(scores.First) != Of(scores.Second)).Select(scores => (scores.First.Code, Of(scores.First), Of(scores.Second)))));

    private static (decimal Points, decimal Confirmed, decimal Ceiling) Of(CriterionScore score) => (score.Points, score.Confirmed, score.Ceiling);

    private static string Written(OfficeMove move) => Written(
        move.Office.Code,
        (move.Points.From, move.Confirmed.From, move.Ceiling.From),
        (move.Points.To, move.Confirmed.To, move.Ceiling.To),
        move.Criteria.Select(criterion => (
            criterion.Criterion,
            (criterion.Points.From, criterion.Confirmed.From, criterion.Ceiling.From),
            (criterion.Points.To, criterion.Confirmed.To, criterion.Ceiling.To))));

    private static string Written(
        string office,
        (decimal Points, decimal Confirmed, decimal Ceiling) from,
        (decimal Points, decimal Confirmed, decimal Ceiling) to,
        IEnumerable<(string Code, (decimal, decimal, decimal) From, (decimal, decimal, decimal) To)> criteria) =>
        $"{office} {Moved(from, to)}: {string.Join("; ", criteria.Select(criterion => $"{criterion.Code} {Moved(criterion.From, criterion.To)}"))}";

    private static string Moved((decimal Points, decimal Confirmed, decimal Ceiling) from, (decimal Points, decimal Confirmed, decimal Ceiling) to) =>
        FormattableString.Invariant(
            $"{from.Points:0.##}→{to.Points:0.##} {from.Confirmed:0.##}→{to.Confirmed:0.##} {from.Ceiling:0.##}→{to.Ceiling:0.##}");
}
