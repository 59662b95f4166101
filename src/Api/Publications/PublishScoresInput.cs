namespace Digital40.Api.Publications;

/// <summary>The score to publish.</summary>
public sealed record PublishScoresInput(string Office, int Edition, DateOnly AsOf, bool? WithDistricts, string? IdempotencyKey);
