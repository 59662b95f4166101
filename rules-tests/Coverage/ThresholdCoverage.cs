using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.RulesTests.Coverage;

/// <summary>
/// Every threshold of a level, a part or a step has a case with its measure on it, and one with its measure under it by at most one unit.
/// </summary>
internal static class ThresholdCoverage
{
    public static IEnumerable<string> Missing(Edition edition, IReadOnlyList<Witness> witnesses)
    {
        foreach (var variant in RubricVariant.Of(edition))
        {
            foreach (var (criterion, condition) in variant.New(Conditions))
            {
                var measures = witnesses.Where(witness => witness.IsOf(variant.Rubric, criterion)).SelectMany(witness => witness.Score.Measures)
                    .Where(measure => measure.Definition.Name == condition.Measure).ToList();
                foreach (var side in MissingSides(condition, measures))
                {
                    yield return $"No case has {condition.Measure} of {criterion} {side} '{condition.Text}'{variant.Under}.";
                }
            }
        }
    }

    private static IEnumerable<(string Criterion, Condition Condition)> Conditions(Rubric rubric) =>
        from criterion in rubric.Criteria
        from condition in criterion.Levels.SelectMany(level => level.Conditions).Concat(criterion.Measures.SelectMany(ConditionsOf))
        select (criterion.Code, condition);

    private static IEnumerable<Condition> ConditionsOf(MeasureDefinition measure) => measure switch
    {
        ItemsDoneDefinition items => items.Parts.SelectMany(part => part.Conditions),
        LadderDefinition ladder => ladder.Steps.SelectMany(step => step.Conditions),
        _ => [],
    };

    private static IEnumerable<string> MissingSides(Condition condition, List<Measure> measures)
    {
        if (!measures.Exists(measure => Nearness.IsOn(measure, condition)))
        {
            yield return "on";
        }

        if (!measures.Exists(measure => Nearness.IsJustUnder(measure, condition)))
        {
            yield return "just under";
        }

        var canBeOver = condition.Comparison == Comparison.Exactly && !IsHighest(condition, measures);
        if (canBeOver && !measures.Exists(measure => Nearness.IsJustOver(measure, condition)))
        {
            yield return "just over";
        }
    }

    /// <summary>Whether no value lies above the threshold: an attribute has no more values.</summary>
    private static bool IsHighest(Condition condition, List<Measure> measures) =>
        measures.Exists(measure => measure.Definition is DistinctDefinition distinct && distinct.PossibleValues <= condition.Threshold);
}
