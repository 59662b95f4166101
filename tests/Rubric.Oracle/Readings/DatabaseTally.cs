namespace Digital40.Rubric.Oracle.Readings;

/// <summary>One office's central databases.</summary>
internal sealed class DatabaseTally
{
    public const string Sales = "otop-sales";

    private readonly List<Fact> _inTime = [];
    private int _done;
    private int _reported;

    /// <summary>Reads the flags of one office against the deadlines of the dated databases.</summary>
    public DatabaseTally(ReadOnlySpan<Fact> flags, (string Item, DateOnly Deadline)[] dated)
    {
        foreach (var flag in flags)
        {
            if (flag.Item == Sales)
            {
                AddSales(flag);
            }
            else
            {
                Add(flag, dated);
            }
        }
    }

    /// <summary>The months of the window, one bit each, whose sales were recorded in time.</summary>
    public int SalesMonths { get; private set; }

    /// <summary>The months of the window, one bit each, with a sales fact, in time or not.</summary>
    public int ReportedSalesMonths { get; private set; }

    public bool IsDone(int database) => (_done & 1 << database) != 0;

    public bool IsReported(int database) => (_reported & 1 << database) != 0;

    /// <summary>Adds the flags of an item that were done in time.</summary>
    public void AddTo(List<Fact> facts, string item)
    {
        foreach (var flag in _inTime)
        {
            if (flag.Item == item)
            {
                facts.Add(flag);
            }
        }
    }

    private void AddSales(Fact flag)
    {
        var month = ProjectWindow.MonthOf(flag.Month);
        if (month < 0)
        {
            return;
        }

        ReportedSalesMonths |= 1 << month;
        if (FlagConditions.IsDone(flag) && flag.Date <= ProjectWindow.LastDayOf(month))
        {
            SalesMonths |= 1 << month;
            _inTime.Add(flag);
        }
    }

    private void Add(Fact flag, (string Item, DateOnly Deadline)[] dated)
    {
        for (var database = 0; database < dated.Length; database++)
        {
            if (flag.Item != dated[database].Item)
            {
                continue;
            }

            _reported |= 1 << database;
            if (FlagConditions.IsDone(flag) && flag.Date <= dated[database].Deadline)
            {
                _done |= 1 << database;
                _inTime.Add(flag);
            }
        }
    }
}
