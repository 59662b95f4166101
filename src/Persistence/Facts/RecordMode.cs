namespace Digital40.Persistence.Facts;

/// <summary>How facts are recorded.</summary>
/// <param name="MostFacts">The most facts at once.</param>
/// <param name="TakesDecisions">Whether evidence keeps the status it comes with; otherwise all of it is pending.</param>
/// <param name="TakesFiles">Whether evidence may be a stored file by its hash, which would otherwise tell strangers what is stored.</param>
/// <param name="RecordsEach">Whether every fact is put on record by itself, or all of them together.</param>
internal sealed record RecordMode(int MostFacts, bool TakesDecisions, bool TakesFiles, bool RecordsEach)
{
    /// <summary>What a person or a program reports.</summary>
    public static RecordMode Report { get; } = new(500, TakesDecisions: false, TakesFiles: false, RecordsEach: true);

    /// <summary>What is taken over from a file.</summary>
    public static RecordMode Import { get; } = new(100_000, TakesDecisions: true, TakesFiles: true, RecordsEach: false);
}
