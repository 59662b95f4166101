using Digital40.Rules.Explanations.Gaps;
using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Explanations.Planning;

/// <summary>What a criterion can still come to.</summary>
internal sealed class CriterionOutlook
{
    private readonly GapBuilder _gaps;

    /// <summary>Looks at a criterion.</summary>
    /// <param name="voice">A voice that may be mute: nothing that it says is shown.</param>
    /// <param name="score">The criterion's score.</param>
    public CriterionOutlook(Voice voice, CriterionScore score)
    {
        _gaps = new GapBuilder(voice);
        Score = score;
        Keep = KeepOf(score);
        Outcomes = [.. score.Criterion.PointsOf is { } name ? Judged(PartConditions.Find(score.Measures, name)) : Levels()];
    }

    public CriterionScore Score { get; }

    /// <summary>What holds the points of today.</summary>
    public IReadOnlyList<Need> Keep { get; }

    /// <summary>What can be reached beyond, the least gain first; empty where nothing can.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; }

    /// <summary>The most points that can be gained.</summary>
    public decimal Most => Outcomes.Count == 0 ? 0 : Outcomes.Max(outcome => outcome.Gain);

    /// <summary>How many single things of a need hold the points of today.</summary>
    public decimal KeepCount(Need need) => Keep.FirstOrDefault(kept => kept.Key == need.Key) is { } known ? Math.Min(known.Count, need.Count) : 0;

    private IReadOnlyList<Need> KeepOf(CriterionScore score)
    {
        return score.Criterion.Levels
            .Where(level => level.Points == score.Points)
            .Select(level => _gaps.OfLevel(score, level))
            .Where(gap => gap.State is GapState.Holds or GapState.Keep)
            .Select(gap => gap.Needs)
            .MinBy(NeedSet.Count) ?? [];
    }

    private IEnumerable<Outcome> Levels() =>
        from level in NextLevelFinder.Better(Score)
        let gap = _gaps.OfLevel(Score, level)
        where gap.IsReachable
        select Of(level, level.Points, gap.Needs);

    /// <summary>One judgement after the other, the one that brings most first: no other choice of as many brings more.</summary>
    private IEnumerable<Outcome> Judged(Measure? measure)
    {
        if (measure is not { Definition: JudgedDefinition judged } || Score.Assessment.AsOf >= judged.By)
        {
            yield break;
        }

        var needs = new List<Need>();
        var points = measure.Value?.Value ?? 0;
        foreach (var need in JudgedGaps.Needs(judged, JudgedItem.Of(measure)))
        {
            needs.Add(need);
            points += need.Gain;
            var rounded = Math.Round(points, 2, MidpointRounding.AwayFromZero);
            if (rounded > Score.Points)
            {
                yield return Of(null, rounded, [.. needs]);
            }
        }
    }

    private Outcome Of(Level? level, decimal points, IReadOnlyList<Need> needs)
    {
        var extra = needs.Select(need => (need, need.Count - KeepCount(need))).ToList();
        var slack = NeedSet.Slack(extra, Score.Assessment.AsOf, _gaps.Voice.Rubric.Window.End);
        return new Outcome(level, points, points - Score.Points, needs, extra.Sum(pair => pair.Item2), slack);
    }
}
