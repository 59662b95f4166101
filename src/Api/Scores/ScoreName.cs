namespace Digital40.Api.Scores;

/// <summary>Which stored score.</summary>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="Office">The code of the office.</param>
/// <param name="IsPublished">Whether the published one is wanted.</param>
internal sealed record ScoreName(int Edition, string Office, bool IsPublished);
