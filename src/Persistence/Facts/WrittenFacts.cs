using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Storage;
using Digital40.Rules.Facts;

namespace Digital40.Persistence.Facts;

/// <summary>Reads versions of facts as their write left them, so that a repeated request can be answered as it was before.</summary>
internal static class WrittenFacts
{
    public static async Task<IReadOnlyList<StoredFact>> ReadAsync(
        StorageContext context, IReadOnlyList<FactVersion> versions, CancellationToken cancellationToken)
    {
        var found = (await FactReading.VersionsAsync(context, [.. versions.Select(version => version.Id)], cancellationToken))
            .ToDictionary(fact => new FactVersion(fact.Id, fact.Version));
        List<StoredFact> facts = [.. versions.Select(version => found[version])];
        var decided = facts.SelectMany(fact => fact.Evidence).Where(one => one.Status != EvidenceStatus.Pending).Select(one => one.Id).ToHashSet();
        var decisions = await EvidenceReading.DecisionsAsync(context, decided, cancellationToken);
        return [.. facts.Select(fact => AsWritten(fact, decisions))];
    }

    private static StoredFact AsWritten(StoredFact fact, ILookup<long, EvidenceDecision> decisions) => fact with
    {
        State = FactState.Current,
        ClosedAt = null,
        ClosedBy = null,
        ClosedReason = null,
        Evidence = [.. fact.Evidence.Where(one => one.AddedAt <= fact.RecordedAt).Select(one => one with { Status = StatusAt(one, fact.RecordedAt, decisions) })],
    };

    private static EvidenceStatus StatusAt(StoredEvidence evidence, DateTimeOffset instant, ILookup<long, EvidenceDecision> decisions) =>
        decisions[evidence.Id].LastOrDefault(decision => decision.At <= instant)?.Status ?? EvidenceStatus.Pending;
}
