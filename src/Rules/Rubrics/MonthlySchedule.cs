using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>A deadline that comes once for each reported month.</summary>
/// <param name="day">The day of the month, 1 to 28; <c>null</c> for its last day.</param>
/// <param name="months">The months that are reported, in time.</param>
/// <param name="dueIn">In which month each is due.</param>
public sealed class MonthlySchedule(int? day, IReadOnlyList<YearMonth> months, DueIn dueIn) : DeadlineSchedule
{
    /// <summary>The day of the month, 1 to 28; <c>null</c> for its last day.</summary>
    public int? Day { get; } = day;

    /// <summary>The months that are reported, in time.</summary>
    public IReadOnlyList<YearMonth> Months { get; } = months;

    /// <summary>In which month each is due.</summary>
    public DueIn DueIn { get; } = dueIn;

    /// <inheritdoc/>
    public override IReadOnlyList<DeadlineOccurrence> Occurrences(string deadline) =>
        [.. Months.Select(month => new DeadlineOccurrence(deadline, DueFor(month), Reminder: null, month))];

    private DateOnly DueFor(YearMonth reported)
    {
        var month = DueIn == DueIn.NextMonth ? reported.Next : reported;
        return Day is { } day ? new DateOnly(month.Year, month.Month, day) : month.LastDay;
    }
}
