using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.RulesTests.Coverage;

/// <summary>Every date that a measure tests has a case with a fact on the day before it, one on the day itself, one on the day after it.</summary>
internal static class DateCoverage
{
    public static IEnumerable<string> Missing(Edition edition, IReadOnlyList<Witness> witnesses)
    {
        foreach (var variant in RubricVariant.Of(edition))
        {
            foreach (var tested in variant.New(TestedDates))
            {
                var own = witnesses.Where(witness => witness.IsOf(variant.Rubric, tested.Criterion));
                var facts = own.SelectMany(Existing).Where(tested.IsAbout).ToList();
                foreach (var days in new[] { -1, 0, 1 })
                {
                    var date = tested.Date.AddDays(days);
                    if (!facts.Exists(fact => fact.Date == date))
                    {
                        var what = FormattableString.Invariant($"a fact of {tested.Name} on {date:yyyy-MM-dd}");
                        yield return $"No case of {tested.Criterion} has {what}{variant.Under}.";
                    }
                }
            }
        }
    }

    private static IEnumerable<Fact> Existing(Witness witness) => witness.Sheet.Facts.Where(fact => fact.Date <= witness.AsOf);

    private static IEnumerable<TestedDate> TestedDates(Rubric rubric) =>
        from criterion in rubric.Criteria
        from measure in criterion.Measures
        from tested in Dates(measure)
        select new TestedDate(criterion.Code, tested.Indicator, tested.Item, tested.Date);

    private static IEnumerable<(string Indicator, string? Item, DateOnly Date)> Dates(MeasureDefinition measure) => measure switch
    {
        CountDefinition count => [(count.Indicator, null, count.Window.Start), (count.Indicator, null, count.Window.End)],
        DistinctDefinition distinct => [(distinct.Indicator, null, distinct.Window.Start), (distinct.Indicator, null, distinct.Window.End)],
        ShareDefinition share => [(share.Indicator, null, share.By)],
        DoneByDefinition { By: { } by } done => [(done.Indicator, done.Item, by)],
        JudgedDefinition judged => [(judged.Indicator, null, judged.By)],
        ItemsDoneDefinition { Indicator: { } indicator } items => Dates(indicator, items.Items),
        LadderDefinition { Indicator: { } indicator } ladder => Dates(indicator, ladder.Steps.SelectMany(step => step.Items)),
        _ => [],
    };

    private static IEnumerable<(string Indicator, string? Item, DateOnly Date)> Dates(string indicator, IEnumerable<ItemDue> items) =>
        items.Where(item => item.By is not null).Select(item => (indicator, (string?)item.Item, item.By!.Value));
}
