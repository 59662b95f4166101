namespace Digital40.Persistence.Facts;

/// <summary>How facts are recorded.</summary>
/// <param name="MostFacts">The most facts at once.</param>
/// <param name="TakesDecisions">Whether evidence keeps the status it comes with; otherwise all of it is pending.</param>
/// <param name="RecordsEach">Whether every fact is put on record by itself, or all of them together.</param>
internal sealed record RecordMode(int MostFacts, bool TakesDecisions, bool RecordsEach)
{
    /// <summary>What a person or a program reports.</summary>
    public static RecordMode Report { get; } = new(500, TakesDecisions: false, RecordsEach: true);

    /// <summary>What is taken over from a file.</summary>
    public static RecordMode Import { get; } = new(100_000, TakesDecisions: true, RecordsEach: false);
}
