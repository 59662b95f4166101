using System.Collections.Frozen;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>How many items of an indicator are done, each by its date; of a province an item may have to be done by every office.</summary>
public sealed class ItemsDoneRule : FactMeasureRule<Flag>
{
    private readonly ItemsDoneDefinition _definition;
    private readonly Indicator _indicator;
    private readonly ItemDue[] _items;
    private readonly FrozenDictionary<string, int> _positions;
    private readonly int[] _slots;

    /// <summary>Makes a rule.</summary>
    /// <param name="definition">What is measured.</param>
    /// <param name="indicator">The indicator of the items.</param>
    public ItemsDoneRule(ItemsDoneDefinition definition, Indicator indicator)
        : base(definition, indicator.Code)
    {
        _definition = definition;
        _indicator = indicator;
        _items = [.. definition.Items];
        _slots = SlotsOf(_items, definition.Window.Months.Count);
        _positions = _items.Index().ToFrozenDictionary(item => item.Item.Item, item => item.Index, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<Flag> facts)
    {
        var tally = Tally(assessment, facts);
        var closed = assessment.CountClosedMonths(_definition.Window);
        var isOffice = assessment.CountReporters(_indicator) > 0;
        var (done, reachable, isAllReported, isNoneReported) = (0, 0, true, true);
        for (var item = 0; item < _items.Length; item++)
        {
            var state = _items[item].Monthly is { } tested ? Monthly(tally, item, tested, closed, isOffice) : Once(tally, item, assessment.AsOf, isOffice);
            done += state.IsDone ? 1 : 0;
            reachable += state.IsReachable ? 1 : 0;
            isAllReported &= state.Reporting == Reporting.Reported;
            isNoneReported &= state.Reporting == Reporting.NotReported;
        }

        var value = Quantity.Of(done);
        return new Measure(_definition, assessment, facts)
        {
            Value = value,
            Confirmed = value,
            Reachable = Quantity.Of(reachable),
            Reporting = isNoneReported ? Reporting.NotReported : isAllReported ? Reporting.Reported : Reporting.PartlyReported,
        };
    }

    /// <summary>Where each item's places in a tally begin: one, or one for each month; then how many there are.</summary>
    private static int[] SlotsOf(ItemDue[] items, int months)
    {
        var slots = new int[items.Length + 1];
        for (var item = 0; item < items.Length; item++)
        {
            slots[item + 1] = slots[item] + (items[item].Monthly is null ? 1 : months);
        }

        return slots;
    }

    /// <summary>Notes in one pass what each fact says of its item and, where the item is monthly, of its month.</summary>
    private ItemTally Tally(Assessment assessment, IReadOnlyList<Flag> facts)
    {
        var tally = new ItemTally(assessment, _indicator, _slots, _definition.Window);
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (fact.Item is { } name && _positions.TryGetValue(name, out var item))
            {
                tally.Note(fact, item, _items[item]);
            }
        }

        return tally;
    }

    private static ItemState Monthly(ItemTally tally, int item, MonthsTested tested, int closed, bool isOffice)
    {
        var first = tested == MonthsTested.Every ? 0 : Math.Max(0, closed - 1);
        var isDone = closed > 0;
        var reported = 0;
        for (var month = first; month < closed; month++)
        {
            isDone &= tally.IsDone(item, month);
            reported += tally.IsReported(item, month) ? 1 : 0;
        }

        var isOpen = isOffice && closed < tally.Months && (closed == 0 || tested == MonthsTested.Last);
        var reporting = reported == 0 ? Reporting.NotReported : reported == closed - first ? Reporting.Reported : Reporting.PartlyReported;
        return new ItemState(isDone, isDone || isOpen, reporting);
    }

    private ItemState Once(ItemTally tally, int item, DateOnly asOf, bool isOffice)
    {
        var isDone = tally.IsDone(item, 0);
        var isOpen = isOffice && (_items[item].By is not { } by || asOf < by);
        return new ItemState(isDone, isDone || isOpen, tally.IsReported(item, 0) ? Reporting.Reported : Reporting.NotReported);
    }
}
