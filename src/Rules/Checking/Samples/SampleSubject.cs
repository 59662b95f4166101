using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Samples;

/// <summary>
/// What sample sheets are about: the indicators that some criteria read under either of two rubrics, with the numbers and days that matter to them.
/// </summary>
internal sealed class SampleSubject
{
    private readonly ILookup<string, decimal> _thresholds;

    public SampleSubject(Rubric one, Rubric other, IReadOnlySet<string> criteria)
    {
        Window = one.Window;
        Rubric[] rubrics = [one, other];
        var read = rubrics.SelectMany(rubric => rubric.Criteria, (rubric, criterion) => (rubric, criterion)).Where(pair => criteria.Contains(pair.criterion.Code)).ToList();
        Indicators = [.. read
            .SelectMany(pair => pair.criterion.Measures.SelectMany(measure => measure.Indicators, (_, code) => pair.rubric.Indicators[code]))
            .DistinctBy(indicator => indicator.Code)];
        _thresholds = read.SelectMany(pair => Thresholds(pair.criterion)).ToLookup(pair => pair.Indicator, pair => pair.Threshold);
        var days = rubrics.SelectMany(Proofs.DatedTest.All).SelectMany(test => test.Dates).Select(date => date.Day);
        Days = [.. days.Append(Window.End).Distinct().Order()];
    }

    /// <summary>The days facts are made for.</summary>
    public DateRange Window { get; }

    /// <summary>The indicators, in the order the criteria read them.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The days that measures test by, in time; never empty.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>The numbers that figures of an indicator are compared with; 1 where there are none.</summary>
    public IReadOnlyList<decimal> ThresholdsOf(Indicator indicator) => [.. _thresholds[indicator.Code].Distinct().DefaultIfEmpty(1)];

    private static IEnumerable<(string Indicator, decimal Threshold)> Thresholds(Criterion criterion) =>
        from kind in criterion.Max.Keys
        from condition in Combinations.CriterionConditions.Of(criterion, kind)
        from indicator in criterion.Measure(condition.Measure).Indicators
        where condition.Comparison is Comparison.AtLeast or Comparison.Exactly
        select (indicator, condition.Threshold);
}
