namespace Digital40.Rubric.Oracle.Readings;

/// <summary>The project window, January to June 2025 (L19), and its six months, numbered from 0.</summary>
internal static class ProjectWindow
{
    public const int Months = 6;

    private const int Year = 2025;

    public static readonly DateOnly First = new(Year, 1, 1);

    public static readonly DateOnly Last = new(Year, Months, 30);

    public static bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>The month a day falls in, or -1 outside the window.</summary>
    public static int MonthOf(DateOnly day) => Contains(day) ? day.Month - 1 : -1;

    /// <summary>The position of a month, or -1 outside the window.</summary>
    public static int MonthOf(YearMonth? month) => month is { Year: Year, Month: <= Months } inside ? inside.Month - 1 : -1;

    public static DateOnly LastDayOf(int month) => new(Year, month + 1, DateTime.DaysInMonth(Year, month + 1));

    /// <summary>How many months of the window are closed: their last day is the as-of date or earlier.</summary>
    public static int ClosedMonths(DateOnly asOf)
    {
        var closed = 0;
        while (closed < Months && LastDayOf(closed) <= asOf)
        {
            closed++;
        }

        return closed;
    }
}
