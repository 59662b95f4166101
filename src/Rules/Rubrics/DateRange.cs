using System.Globalization;
using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>Days from a first to a last one, both included.</summary>
public sealed class DateRange
{
    private readonly DateOnly[] _lastDays;

    /// <summary>Makes a range.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public DateRange(DateOnly start, DateOnly end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
        Months = [.. MonthsBetween(YearMonth.Of(start), YearMonth.Of(end))];
        _lastDays = [.. Months.Select(month => month.LastDay)];
    }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day.</summary>
    public DateOnly End { get; }

    /// <summary>The months the range touches, in time; never empty.</summary>
    public IReadOnlyList<YearMonth> Months { get; }

    /// <summary>Whether a day lies within the range.</summary>
    /// <param name="day">Any day.</param>
    public bool Contains(DateOnly day) => day >= Start && day <= End;

    /// <summary>The months whose last day has come, in time; empty before the end of the first month.</summary>
    /// <param name="asOf">The day that a score is asked for.</param>
    public IEnumerable<YearMonth> ClosedMonths(DateOnly asOf) => Months.Where(month => month.LastDay <= asOf);

    /// <summary>How many of <see cref="ClosedMonths"/> there are.</summary>
    /// <param name="asOf">The day that a score is asked for.</param>
    internal int CountClosedMonths(DateOnly asOf)
    {
        var count = 0;
        while (count < _lastDays.Length && _lastDays[count] <= asOf)
        {
            count++;
        }

        return count;
    }

    /// <summary>The range as <c>yyyy-MM-dd..yyyy-MM-dd</c>, whatever the culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}..{End:yyyy-MM-dd}");

    private static IEnumerable<YearMonth> MonthsBetween(YearMonth first, YearMonth last)
    {
        for (var month = first; month <= last; month = month.Next)
        {
            yield return month;
        }
    }
}
