namespace Digital40.Persistence.Changes;

/// <summary>Something that has been committed and that others may want to hear of.</summary>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="Office">The code of the office.</param>
/// <param name="At">The instant of the write.</param>
public abstract record Change(int Edition, string Office, DateTimeOffset At);
