using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Measures;

/// <summary>The closed vocabulary of measures: which rule stands for which definition.</summary>
internal static class MeasureRules
{
    /// <summary>The rule of a definition.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="criterion">The criterion that it belongs to.</param>
    /// <param name="definition">The definition.</param>
    public static Rule For(Rubric rubric, Criterion criterion, MeasureDefinition definition)
    {
        return definition switch
        {
            ItemsDoneDefinition { Indicator: null } parts => new PartsDoneRule(parts, Depth(criterion, parts)),
            LadderDefinition { Indicator: null } ladder => new LadderRule(ladder, Depth(criterion, ladder)),
            _ => OfFacts(rubric, definition) as Rule
                ?? throw new ArgumentException($"There is no rule for a measure of the kind {definition.GetType().Name}.", nameof(definition)),
        };
    }

    /// <summary>The rule of a definition that rests on facts; null for one that rests on other measures.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="definition">The definition.</param>
    public static IFactMeasure? OfFacts(Rubric rubric, MeasureDefinition definition)
    {
        return definition switch
        {
            CountDefinition count => new CountRule(count),
            DistinctDefinition distinct => new DistinctRule(distinct),
            ShareDefinition share => new ShareRule(share, rubric.Indicators[share.Indicator]),
            EveryMonthDefinition { Of: MonthlyQuantity.Count or MonthlyQuantity.Distinct } month => new EveryMonthActivityRule(month),
            EveryMonthDefinition month => new EveryMonthFigureRule(month),
            MonthlyAverageDefinition average => new MonthlyAverageRule(average),
            DoneByDefinition done => new DoneByRule(done, rubric.Indicators[done.Indicator]),
            ItemsDoneDefinition { Indicator: { } indicator } items => new ItemsDoneRule(items, rubric.Indicators[indicator]),
            LadderDefinition { Indicator: not null } ladder => new ItemLadderRule(ladder),
            JudgedDefinition judged => new JudgedRule(judged),
            _ => null,
        };
    }

    /// <summary>How many measures of measures stand below a measure; the loader has made sure that they make no circle.</summary>
    private static int Depth(Criterion criterion, MeasureDefinition definition) =>
        definition.RestsOn.Count == 0 ? 0 : 1 + definition.RestsOn.Max(name => Depth(criterion, criterion.Measure(name)));
}
