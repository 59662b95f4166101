using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Persistence.Scoring;

/// <summary>What of an edition a change touches, and the indicators whose facts decide about it.</summary>
/// <param name="Criteria">The codes of the criteria.</param>
/// <param name="Duties">The codes of the duties.</param>
/// <param name="Deadlines">The codes of the deadlines.</param>
/// <param name="Indicators">The codes of every indicator that any of those reads.</param>
internal sealed record RubricPart(
    IReadOnlySet<string> Criteria, IReadOnlySet<string> Duties, IReadOnlySet<string> Deadlines, IReadOnlySet<string> Indicators)
{
    /// <summary>Whether an explained card stays as it is.</summary>
    public bool LeavesCard => Criteria.Count == 0 && Duties.Count == 0;

    /// <summary>What a change touches; null where that may be anything, or is every criterion: then nothing is won by looking for less.</summary>
    public static RubricPart? Of(Scorer scorer, TouchedProvince touched)
    {
        if (touched.IsWhole || scorer.HasEditionRules)
        {
            return null;
        }

        var (rubric, changed) = (scorer.Rubric, touched.Indicators);
        var criteria = rubric.Criteria.Where(criterion => criterion.Measures.Any(measure => measure.Indicators.Any(changed.Contains))).ToList();
        if (criteria.Count == rubric.Criteria.Count)
        {
            return null;
        }

        var duties = rubric.Duties.Where(duty => duty.Measure?.Indicators.Any(changed.Contains) ?? false).ToList();
        var deadlines = rubric.Deadlines
            .Where(deadline => deadline.Links.Any(link => changed.Contains(link.Indicator)) || (touched.IsHandedIn && WaitsForReport(rubric, deadline))).ToList();
        return new RubricPart(
            Codes(criteria.Select(criterion => criterion.Code)),
            Codes(duties.Select(duty => duty.Code)),
            Codes(deadlines.Select(deadline => deadline.Code)),
            Codes(
            [
                .. criteria.SelectMany(criterion => criterion.Measures).Concat(duties.Select(duty => duty.Measure!)).SelectMany(measure => measure.Indicators),
                .. deadlines.SelectMany(deadline => deadline.Links).Select(link => link.Indicator),
            ]));
    }

    private static bool WaitsForReport(Rubric rubric, Deadline deadline) =>
        deadline.Links.All(link => rubric.Indicators[link.Indicator].Kind == IndicatorKind.Judgement);

    private static HashSet<string> Codes(IEnumerable<string> codes) => codes.ToHashSet(StringComparer.Ordinal);
}
