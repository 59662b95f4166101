using Digital40.GraphQL.Relay;

namespace Digital40.Api.Publications;

/// <summary>The publication to withdraw.</summary>
public sealed record WithdrawPublicationInput([ID("Publication")] long Publication, string Reason, string? IdempotencyKey);
