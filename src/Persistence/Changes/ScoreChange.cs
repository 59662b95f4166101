namespace Digital40.Persistence.Changes;

/// <summary>An office's score was computed again, and something on its card is not as it was.</summary>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="Office">The code of the office.</param>
/// <param name="At">The instant of the write.</param>
/// <param name="Points">The points now.</param>
/// <param name="Before">The points before; null where it is the first score.</param>
public sealed record ScoreChange(int Edition, string Office, DateTimeOffset At, decimal Points, decimal? Before) : Change(Edition, Office, At);
