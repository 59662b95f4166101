namespace Digital40.Rules.Rubrics;

/// <summary>When a deadline falls.</summary>
public abstract class DeadlineSchedule
{
    /// <summary>The dates of a deadline, in time; empty where it has none.</summary>
    /// <param name="deadline">The deadline's code, for the occurrences.</param>
    public abstract IReadOnlyList<DeadlineOccurrence> Occurrences(string deadline);
}
