using Digital40.Api.Scalars;
using Digital40.Rules.Facts;

namespace Digital40.Api.Facts;

/// <summary>A link that shows a fact to be true.</summary>
public sealed record EvidenceLinkInput(string Url, string? Channel)
{
    /// <summary>The link as the scoring core takes it.</summary>
    internal Evidence ToEvidence() => new(Url, Channel: ThaiTexts.OptionalCode(Channel));
}
