using Digital40.GraphQL.Relay;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>A decision on a piece of evidence: the input of every mutation that makes one.</summary>
public sealed record EvidenceDecisionInput([ID("Evidence")] long Evidence, string? Reason, string? IdempotencyKey);
