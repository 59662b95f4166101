using System.Globalization;
using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Explanations.Verdicts;
using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>Finds what levels and conditions lack. What several levels share is worked out once.</summary>
/// <param name="voice">Says things.</param>
internal sealed class GapBuilder(Voice voice)
{
    private readonly Dictionary<(Measure, Condition), Gap> _conditions = [];
    private readonly Dictionary<Measure, IReadOnlyList<Gap>> _parts = [];

    public Voice Voice => voice;

    /// <summary>What a level lacks: all of its conditions, those that hold too.</summary>
    public Gap OfLevel(CriterionScore score, Level level)
    {
        var gap = new Gap
        {
            Kind = GapKind.Level,
            Code = Invariant(level.Number),
            Label = level.Wording,
            Text = Thresholds.LevelOwner(voice, level),
            State = GapState.Holds,
        };
        return Compose.All(voice, gap, OfConditions(level.Conditions, score.Measures), isWhole: true);
    }

    /// <summary>What several conditions lack; one over a measure that does not bind the office is left out.</summary>
    public List<Gap> OfConditions(IReadOnlyList<Condition> conditions, IReadOnlyList<Measure> measures)
    {
        var gaps = new List<Gap>(conditions.Count);
        foreach (var condition in conditions)
        {
            if (PartConditions.Find(measures, condition.Measure) is { } measure)
            {
                gaps.Add(OfCondition(measure, condition));
            }
        }

        return gaps;
    }

    /// <summary>What a condition lacks.</summary>
    public Gap OfCondition(Measure measure, Condition condition)
    {
        if (!_conditions.TryGetValue((measure, condition), out var gap))
        {
            _conditions.Add((measure, condition), gap = Of(new Aim(this, measure, condition)));
        }

        return gap;
    }

    /// <summary>The items, parts or steps of a measure, whatever is asked of it.</summary>
    public IReadOnlyList<Gap> PartsOf(Measure measure, Func<IEnumerable<Gap>> find)
    {
        if (!_parts.TryGetValue(measure, out var parts))
        {
            _parts.Add(measure, parts = [.. find()]);
        }

        return parts;
    }

    public static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Gap Of(Aim aim)
    {
        var gap = new Gap
        {
            Kind = GapKind.Condition,
            Code = aim.Measure.Key,
            Label = ConditionTexts.Of(aim.Voice, aim.Measure.Definition, aim.Condition),
            Text = GapText.Of(aim),
            State = aim.Holds ? GapState.Holds : GapState.Closed,
            Condition = aim.Condition,
            Missing = aim.Missing,
            Unit = aim.Missing is null ? null : aim.Measure.Definition.UnitLabel,
        };
        if (aim.IsBeyond)
        {
            return Compose.Leaf(aim.Voice, gap);
        }

        var found = aim.Condition.Comparison == Comparison.Reported ? ReportGaps.Of(aim, gap) : OfMeasure(aim, gap);
        return found.State == GapState.Holds ? found : found with { Hint = Hint(aim) };
    }

    private static Gap OfMeasure(Aim aim, Gap gap) => aim.Measure.Definition switch
    {
        CountDefinition count => ActivityGaps.Of(aim, gap, count),
        DistinctDefinition distinct => ActivityGaps.Of(aim, gap, distinct),
        EveryMonthDefinition every => MonthGaps.Of(aim, gap, every),
        MonthlyAverageDefinition average => MonthGaps.Of(aim, gap, average),
        ShareDefinition share => ShareGaps.Of(aim, gap, share),
        DoneByDefinition done => FlagGaps.Of(aim, gap, done),
        ItemsDoneDefinition { Indicator: not null } items => FlagGaps.Of(aim, gap, items),
        ItemsDoneDefinition parts => PartGaps.Of(aim, gap, parts),
        LadderDefinition { Indicator: not null } ladder => ClimbGaps.Of(aim, gap, ladder),
        LadderDefinition ladder => PartGaps.Of(aim, gap, ladder),
        JudgedDefinition judged => JudgedGaps.Of(aim, gap, judged),
        var other => throw new ArgumentException($"There is no gap for a measure of the kind {other.GetType().Name}.", nameof(aim)),
    };

    /// <summary>What would help besides: evidence for facts that would count with it, and figures of offices that have none.</summary>
    private static LocalizedText? Hint(Aim aim)
    {
        if (aim.Measure.Definition is ShareDefinition)
        {
            var missing = ShareReading.Of(aim.Measure).Where(reading => reading is { IsExpected: true, Latest: null }).Select(reading => reading.Office).ToList();
            return missing.Count == 0
                ? null
                : aim.Voice.Say(PhraseKeys.GapOfficesUnreported, ("count", Numbers.Text(missing.Count)), ("offices", aim.Voice.Offices(missing)));
        }

        var lacking = Rulings.Of(aim.Measure).Count(ruling => ruling.Verdict is FactVerdict.NoEvidence or FactVerdict.EvidenceRejected);
        return lacking == 0 ? null : aim.Voice.Say(PhraseKeys.GapEvidence, ("count", Numbers.Text(lacking)));
    }
}
