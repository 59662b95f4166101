namespace Digital40.Persistence.Scoring;

/// <summary>A stored score that does not agree with what it rests on.</summary>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="Office">The code of the office.</param>
/// <param name="Province">The code of its province.</param>
/// <param name="Kind">In what way.</param>
public sealed record Disagreement(int Edition, string Office, string Province, DisagreementKind Kind);
