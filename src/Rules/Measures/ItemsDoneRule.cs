using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>How many items of an indicator are done, each by its date; of a province an item may have to be done by every office.</summary>
/// <param name="definition">What is measured.</param>
public sealed class ItemsDoneRule(ItemsDoneDefinition definition) : FactMeasureRule<Flag>(definition, definition.Indicator!)
{
    private readonly ItemsDoneDefinition _definition = definition;
    private readonly ItemDue[] _items = [.. definition.Items];

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<Flag> facts)
    {
        var done = 0;
        var reachable = 0;
        var isAllReported = true;
        var isNoneReported = true;
        var indicator = assessment.Rubric.Indicators[_definition.Indicator!];
        foreach (var item in _items)
        {
            var state = ItemState.Of(_definition, item, indicator, assessment, facts);
            done += state.IsDone ? 1 : 0;
            reachable += state.IsReachable ? 1 : 0;
            isAllReported &= state.Reporting == Reporting.Reported;
            isNoneReported &= state.Reporting == Reporting.NotReported;
        }

        return new Measure(_definition, assessment, facts)
        {
            Value = Quantity.Of(done),
            Confirmed = Quantity.Of(done),
            Reachable = Quantity.Of(reachable),
            Reporting = isNoneReported ? Reporting.NotReported : isAllReported ? Reporting.Reported : Reporting.PartlyReported,
        };
    }
}
