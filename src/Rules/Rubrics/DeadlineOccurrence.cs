using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>One date on which something is due.</summary>
/// <param name="Deadline">The deadline's code.</param>
/// <param name="Due">The last day it may be done on; a weekend does not move it.</param>
/// <param name="Reminder">The day to be reminded on, before <paramref name="Due"/>; <c>null</c> where there is none.</param>
/// <param name="Month">The month that is reported; <c>null</c> where the deadline is not monthly.</param>
public sealed record DeadlineOccurrence(string Deadline, DateOnly Due, DateOnly? Reminder, YearMonth? Month);
