using System.Security.Claims;
using Digital40.Api.Editions;
using Digital40.Api.Facts;
using Digital40.Api.Offices;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Relay;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>The fields of evidence.</summary>
[ObjectType<StoredEvidence>("Evidence")]
internal static class EvidenceType
{
    [ID("Evidence")]
    public static long GetId([Parent] StoredEvidence evidence) => evidence.Id;

    /// <summary>The fact; null where the caller may read evidence of it and not the fact.</summary>
    public static async Task<StoredFact?> GetFactAsync([Parent] StoredEvidence evidence, FactLoader facts, CancellationToken cancellationToken) =>
        await facts.LoadAsync(evidence.FactId, cancellationToken);

    public static async Task<OfficeRecord> GetOfficeAsync([Parent] StoredEvidence evidence, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(evidence.Office, cancellationToken) ?? throw new InvalidOperationException("An office with evidence is never removed.");

    public static EvidenceKind GetKind([Parent] StoredEvidence evidence) => evidence.FileHash is null ? EvidenceKind.Link : EvidenceKind.File;

    public static string? GetHash([Parent] StoredEvidence evidence) => evidence.FileHash;

    public static string? GetDownloadUrl([Parent] StoredEvidence evidence) =>
        evidence.FileHash is null ? null : EvidenceDownload.AddressOf(evidence.Id);

    public static string? GetChannelCode([Parent] StoredEvidence evidence) => evidence.Channel;

    public static async Task<Channel?> GetChannelAsync(
        [Parent] StoredEvidence evidence, GuardedEditionStore editions, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        evidence.Channel is { } code && await editions.FindAsync(user, evidence.Edition, cancellationToken) is { InForce: var rubric }
            ? rubric.Channels.GetValueOrDefault(code)
            : null;

    public static async Task<IReadOnlyList<EvidenceDecision>> GetDecisionsAsync(
        [Parent] StoredEvidence evidence, EvidenceDecisionsLoader decisions, CancellationToken cancellationToken) =>
        await decisions.LoadAsync(evidence.Id, cancellationToken);

    [NodeResolver]
    public static async Task<StoredEvidence?> FindAsync(long id, EvidenceLoader evidence, CancellationToken cancellationToken) =>
        await evidence.LoadAsync(id, cancellationToken);
}
