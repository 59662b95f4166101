using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>What facts say of items: by item and, for monthly ones, by month of the window, for which offices it is done.</summary>
internal readonly struct ItemTally
{
    private readonly Assessment _assessment;
    private readonly Indicator _indicator;
    private readonly DateRange _window;
    private readonly int[] _slots;
    private readonly OfficeSet[] _done;
    private readonly bool[] _reported;

    /// <param name="assessment">For whom and as of when.</param>
    /// <param name="indicator">The indicator of the items.</param>
    /// <param name="slots">Where each item's months begin, or the one place of an item that is not monthly; then how many places there are.</param>
    /// <param name="window">The window of the months.</param>
    public ItemTally(Assessment assessment, Indicator indicator, int[] slots, DateRange window)
    {
        _assessment = assessment;
        _indicator = indicator;
        _window = window;
        Months = window.Months.Count;
        _slots = slots;
        _done = new OfficeSet[slots[^1]];
        _reported = new bool[slots[^1]];
    }

    /// <summary>How many months the window has.</summary>
    public int Months { get; }

    /// <summary>Notes a fact; one of another month, or of an office that nobody waits for, says nothing.</summary>
    public void Note(Flag fact, int item, ItemDue due)
    {
        var month = due.Monthly is null ? 0 : PositionOf(fact.Month);
        var office = _assessment.PositionOf(fact.Office);
        if (month < 0 || month >= Months || !_assessment.IsReporter(_indicator, office))
        {
            return;
        }

        var slot = _slots[item] + month;
        _reported[slot] = true;
        if (fact.Done && !(fact.Date > (due.Monthly is null ? due.By : _window.Months[month].LastDay)))
        {
            _done[slot].Add(office, _assessment.OfficeCount);
        }
    }

    public bool IsDone(int item, int month) => _done[_slots[item] + month].IsMet(_assessment, _indicator);

    public bool IsReported(int item, int month) => _reported[_slots[item] + month];

    private int PositionOf(YearMonth? month)
    {
        var first = _window.Months[0];
        return month is { } known ? ((known.Year - first.Year) * 12) + known.Month - first.Month : -1;
    }
}
