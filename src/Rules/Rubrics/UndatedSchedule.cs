namespace Digital40.Rules.Rubrics;

/// <summary>Something that is to be handed in without a date of its own.</summary>
public sealed class UndatedSchedule : DeadlineSchedule
{
    /// <inheritdoc/>
    public override IReadOnlyList<DeadlineOccurrence> Occurrences(string deadline) => [];
}
