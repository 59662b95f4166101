namespace Digital40.Rubric.Oracle.Readings;

/// <summary>The activities of an office and its districts, by closed month.</summary>
internal sealed class MonthlyActivities
{
    private readonly int _closed;
    private int _reported;

    public MonthlyActivities(OfficeScope scope, Indicator indicator)
    {
        _closed = scope.ClosedMonths;
        Counted = Empty(_closed);
        Confirmed = Empty(_closed);
        foreach (var activity in scope.Union(indicator))
        {
            var month = ProjectWindow.MonthOf(activity.Date);
            if (month >= 0 && month < _closed)
            {
                Add(activity, month);
            }
        }
    }

    /// <summary>The closed months' activities with evidence that is not rejected.</summary>
    public MonthTally[] Counted { get; }

    /// <summary>The closed months' activities with verified evidence.</summary>
    public MonthTally[] Confirmed { get; }

    /// <summary>The counted activities.</summary>
    public List<Fact> Activities { get; } = [];

    public OracleState State => States.Of(int.PopCount(_reported), _closed);

    private static MonthTally[] Empty(int months)
    {
        var tallies = new MonthTally[months];
        for (var month = 0; month < months; month++)
        {
            tallies[month] = new MonthTally();
        }

        return tallies;
    }

    private void Add(Fact activity, int month)
    {
        _reported |= 1 << month;
        if (!activity.HasEvidence)
        {
            return;
        }

        var channel = activity.Attribute("channel");
        Activities.Add(activity);
        Counted[month].Add(channel);
        if (activity.HasVerifiedEvidence)
        {
            Confirmed[month].Add(channel);
        }
    }
}
