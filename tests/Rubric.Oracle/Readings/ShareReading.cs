namespace Digital40.Rubric.Oracle.Readings;

/// <summary>The latest figures of some offices by a cut-off, as one share.</summary>
internal sealed class ShareReading
{
    private decimal _value;
    private decimal _outOf;
    private int _reporting;

    private ShareReading(int expected)
    {
        Expected = expected;
    }

    /// <summary>The figures, one of each office that reported.</summary>
    public List<Fact> Figures { get; } = [];

    public bool IsReported => Figures.Count > 0;

    /// <summary>How many offices have to report.</summary>
    public int Expected { get; }

    public OracleState State => !IsReported ? OracleState.NotReported : _reporting < Expected ? OracleState.PartlyReported : OracleState.Reported;

    /// <summary>The share in percent, for showing; thresholds are compared by <see cref="Reaches"/>.</summary>
    public decimal? Percent => IsReported ? 100m * _value / _outOf : null;

    /// <summary>The least share of an office in percent, for showing: 0 when one of them has no figure.</summary>
    public decimal? LeastPercent
    {
        get
        {
            decimal? least = !IsReported ? null : _reporting < Expected ? 0m : 100m;
            foreach (Figure figure in Figures)
            {
                least = Math.Min(least ?? 0m, 100m * figure.Value / figure.OutOf!.Value);
            }

            return least;
        }
    }

    /// <summary>Reads the office and its districts; the office itself is expected to report only where that is said or it has no districts.</summary>
    public static ShareReading Of(OfficeScope scope, Indicator indicator, DateOnly cutOff, bool ownExpected)
    {
        var firstExpected = ownExpected || scope.Districts == 0 ? 0 : 1;
        var reading = new ShareReading(scope.Members - firstExpected);
        for (var member = 0; member < scope.Members; member++)
        {
            if (Latest(scope.Member(indicator, member), cutOff) is { } figure)
            {
                reading.Add(figure, member >= firstExpected);
            }
        }

        return reading;
    }

    /// <summary>Whether the share is a percentage or more; never when nothing is reported.</summary>
    public bool Reaches(decimal percent) => IsReported && 100m * _value >= percent * _outOf;

    /// <summary>Whether every office that has to report did, and reaches a percentage by itself.</summary>
    public bool EachReaches(decimal percent)
    {
        foreach (Figure figure in Figures)
        {
            if (100m * figure.Value < percent * figure.OutOf!.Value)
            {
                return false;
            }
        }

        return _reporting == Expected;
    }

    /// <summary>How many percent are missing to a threshold; everything when nothing is reported.</summary>
    public decimal Missing(decimal percent) => IsReported ? Math.Max(0m, (percent * _outOf - 100m * _value) / _outOf) : percent;

    private static Figure? Latest(ReadOnlySpan<Fact> figures, DateOnly cutOff)
    {
        Fact? latest = null;
        foreach (var figure in figures)
        {
            if (figure.Date <= cutOff && (latest is null || figure.Date > latest.Date))
            {
                latest = figure;
            }
        }

        return (Figure?)latest;
    }

    private void Add(Figure figure, bool expected)
    {
        Figures.Add(figure);
        _value += figure.Value;
        _outOf += figure.OutOf!.Value; // A share's figure without it is refused before scoring.
        _reporting += expected ? 1 : 0;
    }
}
