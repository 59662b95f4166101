using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Relay;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>The evidence to attach: a link or a file.</summary>
public sealed record AttachEvidenceInput(
    [ID("Fact")] long Fact, string? Url, IUpload? File, string? FileName, string? Channel, string? IdempotencyKey);
