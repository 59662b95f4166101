using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Combinations;

/// <summary>
/// Measures whose values hang together, mostly a single one, with every combination of their critical values that can be. Of those that no condition
/// tells apart the first stands for all: a value rather than none, so that what is not reported never hides a gap.
/// </summary>
internal sealed class MeasureGroup
{
    private readonly IReadOnlyList<MeasureDefinition> _measures;
    private readonly ILookup<string, Condition> _conditions;
    private readonly string? _pointsOf;

    private MeasureGroup(IReadOnlyList<MeasureDefinition> measures, ILookup<string, Condition> conditions, Criterion criterion, Rubric rubric)
    {
        _measures = measures;
        _conditions = conditions;
        _pointsOf = criterion.PointsOf;
        States = [.. Possible(Critical(rubric), []).DistinctBy(Told)];
    }

    /// <summary>The combinations, the lowest values first and none last; each has a value for every measure of the group.</summary>
    public IReadOnlyList<IReadOnlyList<MeasureValue>> States { get; }

    /// <summary>The groups of a criterion's measures of facts, in the order written.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="kind">The kind of office.</param>
    /// <param name="rubric">The rubric.</param>
    public static IReadOnlyList<MeasureGroup> All(Criterion criterion, Facts.OfficeKind kind, Rubric rubric)
    {
        var conditions = CriterionConditions.Of(criterion, kind).ToLookup(condition => condition.Measure, StringComparer.Ordinal);
        return [.. criterion.MeasuresFor(kind)
            .Where(measure => measure.Indicators.Count > 0)
            .GroupBy(measure => ActivityCount.From(measure)?.Of ?? measure.Key, StringComparer.Ordinal)
            .Select(measures => new MeasureGroup([.. measures], conditions, criterion, rubric))];
    }

    /// <summary>Every measure of a group is tried at the turning points of all of them, so that whatever can be together is tried together.</summary>
    private List<IReadOnlyList<MeasureValue>> Critical(Rubric rubric)
    {
        var turning = _measures.Select(measure => ActivityCount.From(measure)?.Turning).OfType<decimal>();
        var thresholds = _measures.SelectMany(measure => _conditions[measure.Name])
            .Where(condition => condition.Comparison is Comparison.AtLeast or Comparison.Exactly)
            .Select(condition => condition.Threshold)
            .Concat(turning)
            .ToList();
        return [.. _measures.Select(measure => Critical(measure, MeasureRange.Of(measure, rubric), thresholds))];
    }

    private static IReadOnlyList<MeasureValue> Critical(MeasureDefinition measure, MeasureRange range, IEnumerable<decimal> thresholds) =>
        [.. range.Critical(thresholds).Select(value => new MeasureValue(measure, value))];

    private static IEnumerable<IReadOnlyList<MeasureValue>> Possible(
        IReadOnlyList<IReadOnlyList<MeasureValue>> critical, IReadOnlyList<MeasureValue> sofar)
    {
        if (sofar.Count == critical.Count)
        {
            return [sofar];
        }

        return critical[sofar.Count]
            .Where(value => sofar.All(earlier => Allowed(earlier, value)))
            .SelectMany(value => Possible(critical, [.. sofar, value]));
    }

    private static bool Allowed(MeasureValue one, MeasureValue other) =>
        ActivityCount.From(one.Definition) is not { } count
        || ActivityCount.From(other.Definition) is not { } otherCount
        || count.Allows(one.Number, otherCount, other.Number);

    /// <summary>What conditions can tell of a combination: which of them hold and, where the value itself is the points, the value.</summary>
    private string Told(IReadOnlyList<MeasureValue> values) => string.Join(';', values.Select(Told));

    private string Told(MeasureValue value)
    {
        // A condition asks a measure for its value alone.
        var measure = new Measure(value.Definition, assessment: null!, []) { Value = value.Value };
        var holds = _conditions[value.Definition.Name].Select(condition => measure.Satisfies(condition) ? '1' : '0');
        var isPoints = value.Definition.Name == _pointsOf;
        return $"{string.Concat(holds)}{(isPoints ? value.Shown.Value : "")}";
    }
}
