namespace Digital40.Rubric.Oracle.Readings;

/// <summary>Monthly figures of one or more offices, summed by closed month.</summary>
internal sealed class MonthlyFigures
{
    private readonly decimal[] _values = new decimal[ProjectWindow.Months];
    private readonly decimal[] _outOf = new decimal[ProjectWindow.Months];
    private readonly int _closed;
    private int _reported;

    public MonthlyFigures(OfficeScope scope, ReadOnlySpan<Fact> figures)
    {
        _closed = scope.ClosedMonths;
        foreach (var fact in figures)
        {
            var month = ProjectWindow.MonthOf(fact.Month);
            if (month >= 0 && month < _closed)
            {
                Add((Figure)fact, month);
            }
        }
    }

    /// <summary>The figures of the closed months.</summary>
    public List<Fact> Figures { get; } = [];

    public OracleState State => States.Of(int.PopCount(_reported), _closed);

    public decimal Total
    {
        get
        {
            var total = 0m;
            foreach (var value in _values)
            {
                total += value;
            }

            return total;
        }
    }

    /// <summary>The least value of a closed month, a month without figures having 0; <c>null</c> where no month is closed.</summary>
    public decimal? Least
    {
        get
        {
            decimal? least = null;
            for (var month = 0; month < _closed; month++)
            {
                least = Math.Min(least ?? decimal.MaxValue, _values[month]);
            }

            return least;
        }
    }

    /// <summary>The least share of a closed month in percent, for showing; <c>null</c> where no month is closed.</summary>
    public decimal? LeastPercent
    {
        get
        {
            decimal? least = null;
            for (var month = 0; month < _closed; month++)
            {
                least = Math.Min(least ?? decimal.MaxValue, _outOf[month] > 0 ? 100m * _values[month] / _outOf[month] : 0m);
            }

            return least;
        }
    }

    /// <summary>Whether every closed month reaches a share; a month without figures has a share of 0 %.</summary>
    public bool EveryMonthReaches(decimal percent)
    {
        for (var month = 0; month < _closed; month++)
        {
            if (_outOf[month] == 0 || 100m * _values[month] < percent * _outOf[month])
            {
                return false;
            }
        }

        return true;
    }

    private void Add(Figure figure, int month)
    {
        _values[month] += figure.Value;
        _outOf[month] += figure.OutOf ?? 0m;
        _reported |= 1 << month;
        Figures.Add(figure);
    }
}
