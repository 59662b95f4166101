namespace Digital40.Rules.Rubrics;

/// <summary>A deadline with a single date, perhaps with a reminder before it.</summary>
/// <param name="due">The last day.</param>
/// <param name="reminder">The day to be reminded on, before <paramref name="due"/>; <c>null</c> where there is none.</param>
public sealed class OnceSchedule(DateOnly due, DateOnly? reminder = null) : DeadlineSchedule
{
    /// <summary>The last day.</summary>
    public DateOnly Due { get; } = due;

    /// <summary>The day to be reminded on; <c>null</c> where there is none.</summary>
    public DateOnly? Reminder { get; } = reminder;

    /// <inheritdoc/>
    public override IReadOnlyList<DeadlineOccurrence> Occurrences(string deadline) => [new(deadline, Due, Reminder, Month: null)];
}
