using Digital40.GraphQL.Relay;

namespace Digital40.Api.Facts;

/// <summary>The withdrawal of a fact.</summary>
public sealed record WithdrawFactInput([ID("Fact")] long Fact, int Version, string Reason, string? IdempotencyKey);
