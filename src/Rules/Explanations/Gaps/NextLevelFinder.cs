using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>Finds the next level with more points.</summary>
internal static class NextLevelFinder
{
    /// <summary>
    /// The level that adds least and can still be reached, or, where none can, the one that adds least; null where the score is full. Where the points are a
    /// measure's, what is missing to full points.
    /// </summary>
    public static NextLevel? Find(Voice voice, CriterionScore score)
    {
        if (score.Points >= score.Max)
        {
            return null;
        }

        if (score.Criterion.PointsOf is { } name)
        {
            return PartConditions.Find(score.Measures, name) is { Definition: JudgedDefinition judged } measure ? ToFull(voice, score, judged, measure) : null;
        }

        var builder = new GapBuilder(voice);
        NextLevel? nearest = null;
        foreach (var level in Better(score))
        {
            var next = Of(builder, score, level);
            if (next.IsReachable)
            {
                return next;
            }

            nearest ??= next;
        }

        return nearest;
    }

    /// <summary>The levels with more points, the one that adds least first; of those with the same points the lowest.</summary>
    public static IEnumerable<Level> Better(CriterionScore score) => score.Criterion.Levels
        .Where(level => level.Points > score.Points && level.Points <= score.Max)
        .OrderBy(level => level.Points)
        .ThenBy(level => level.Number);

    private static NextLevel Of(GapBuilder builder, CriterionScore score, Level level)
    {
        var gap = builder.OfLevel(score, level);
        var adds = level.Points - score.Points;
        var text = builder.Voice.Say(PhraseKeys.LevelNext, ("level", level.Number), ("added", adds), ("wording", level.Wording));
        return new NextLevel(level.Number, level.Wording, level.Points, adds, text, level.Clause, gap);
    }

    private static NextLevel ToFull(Voice voice, CriterionScore score, JudgedDefinition judged, Measure measure)
    {
        var items = JudgedItem.Of(measure);
        var adds = score.Max - score.Points;
        var text = voice.Say(PhraseKeys.LevelFull, ("added", adds));
        var gap = new Gap
        {
            Kind = GapKind.Condition,
            Code = measure.Key,
            Label = judged.Label,
            Text = measure.Value is null ? text : voice.Of(judged.Label, ValueTexts.Of(voice, measure)),
            State = Aim.State(holds: false, score.Assessment.AsOf < judged.By),
            Missing = adds,
            Unit = judged.UnitLabel,
        };
        var found = JudgedGaps.Of(voice, gap, judged, items, JudgedGaps.Needs(judged, items));
        return new NextLevel(null, null, score.Max, adds, text, judged.Clause, found);
    }
}
