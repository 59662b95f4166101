using Digital40.GraphQL.Relay;

namespace Digital40.Api.Facts;

/// <summary>The correction of a fact.</summary>
public sealed record CorrectFactInput([ID("Fact")] long Fact, int Version, FactInput Content, string Reason, string? IdempotencyKey);
