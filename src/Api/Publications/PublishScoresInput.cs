using Digital40.Api.Scalars;

namespace Digital40.Api.Publications;

/// <summary>The score to publish.</summary>
public sealed record PublishScoresInput(string Office, int Edition, DateOnly AsOf, bool? WithDistricts, string? IdempotencyKey)
{
    /// <summary>The official code of the office.</summary>
    public string Office { get; init; } = ThaiTexts.Code(Office);
}
