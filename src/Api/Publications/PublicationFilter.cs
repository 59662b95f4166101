using Digital40.Api.Scalars;

namespace Digital40.Api.Publications;

/// <summary>Which publications; every condition that is given must hold.</summary>
public sealed record PublicationFilter(int? Edition = null, string? Office = null, string? Province = null, bool? IsWithdrawn = null)
{
    /// <summary>The official code of the office.</summary>
    public string? Office { get; init; } = ThaiTexts.OptionalCode(Office);

    /// <summary>The official code of a province.</summary>
    public string? Province { get; init; } = ThaiTexts.OptionalCode(Province);
}
