using Digital40.Persistence.Facts;
using Digital40.Persistence.Model;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Storage;
using Digital40.Rules.Facts;
using Digital40.Rules.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>A province with its districts and their facts of an edition: what scores rest on. Loaded with one query for each table.</summary>
internal static class Cluster
{
    /// <summary>The facts as they stand: all, or those of some indicators.</summary>
    public static async Task<FactIndex> LoadAsync(
        StorageContext context, int edition, string province, IReadOnlySet<string>? indicators, CancellationToken cancellationToken)
    {
        var facts = context.Facts.Where(fact => fact.Edition == edition && fact.Province == province && fact.ClosedAt == null);
        var evidence = context.Evidence.Where(one => one.Edition == edition && one.Province == province);
        if (indicators is not null)
        {
            string[] codes = [.. indicators];
            facts = facts.Where(fact => codes.Contains(fact.Indicator));
            evidence = facts.Join(context.Evidence, fact => fact.Id, one => one.FactId, (fact, one) => one);
        }

        var contents = await facts.TagWith(QueryTags.FactsToScore).Select(FactRows.ToContent).ToListAsync(cancellationToken);
        var shown = await evidence.TagWith(QueryTags.EvidenceToScore)
            .Select(one => new EvidenceContent(one.Id, one.FactId, one.Url, one.FileHash, one.Channel, one.Status)).ToListAsync(cancellationToken);
        return await IndexAsync(context, edition, province, contents, shown, cancellationToken);
    }

    /// <summary>The facts as they were known at an instant.</summary>
    public static async Task<FactIndex> LoadAsync(
        StorageContext context, int edition, string province, DateTimeOffset knownAt, CancellationToken cancellationToken)
    {
        var facts = await context.Facts.TagWith(QueryTags.FactsKnownAt)
            .Where(fact => fact.Edition == edition && fact.Province == province && fact.RecordedAt <= knownAt
                && (fact.ClosedAt == null || fact.ClosedAt > knownAt))
            .Select(FactRows.ToContent).ToListAsync(cancellationToken);
        var evidence = await context.Evidence.TagWith(QueryTags.EvidenceKnownAt)
            .Where(one => one.Edition == edition && one.Province == province && one.AddedAt <= knownAt)
            .Select(one => new EvidenceContent(one.Id, one.FactId, one.Url, one.FileHash, one.Channel, EvidenceStatus.Pending)).ToListAsync(cancellationToken);
        var decisions = await context.EvidenceDecisions.TagWith(QueryTags.DecisionsKnownAt)
            .Join(
                context.Evidence.Where(one => one.Edition == edition && one.Province == province),
                decision => decision.EvidenceId, one => one.Id, (decision, one) => decision)
            .Where(decision => decision.At <= knownAt).OrderBy(decision => decision.Id).ToListAsync(cancellationToken);
        return await IndexAsync(context, edition, province, facts, Decided(evidence, decisions), cancellationToken);
    }

    private static List<EvidenceContent> Decided(List<EvidenceContent> evidence, List<EvidenceDecisionRow> decisions)
    {
        Dictionary<long, EvidenceStatus> last = [];
        foreach (var decision in decisions)
        {
            last[decision.EvidenceId] = decision.Status;
        }

        return [.. evidence.Select(one => one with { Status = last.GetValueOrDefault(one.Id, EvidenceStatus.Pending) })];
    }

    private static async Task<FactIndex> IndexAsync(
        StorageContext context, int edition, string province, List<FactContent> facts, List<EvidenceContent> evidence, CancellationToken cancellationToken)
    {
        var offices = await context.Offices.TagWith(QueryTags.OfficeCluster)
            .Where(office => office.Code == province || office.ParentCode == province).OrderBy(office => office.Code).ToListAsync(cancellationToken);
        var byFact = evidence.GroupBy(one => one.FactId)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<Evidence>)[.. group.OrderBy(one => one.Id).Select(one => one.ToEvidence())]);
        var attributes = new FactAttributes();
        facts.Sort(static (one, other) => one.Id.CompareTo(other.Id));
        return new FactIndex(new FactSheet(
            edition,
            [.. offices.Select(ToOffice)],
            [.. facts.Select(fact => fact.ToFact(byFact.GetValueOrDefault(fact.Id) ?? [], attributes))]));
    }

    /// <summary>The scoring core's office: what is above a province does not matter to it.</summary>
    private static Office ToOffice(OfficeRow office) => office.Tier == OfficeTier.Province
        ? new Office(office.Code, OfficeKind.Province) { NameTh = office.NameTh, NameEn = office.NameEn }
        : new Office(office.Code, OfficeKind.District, office.ParentCode) { NameTh = office.NameTh, NameEn = office.NameEn };
}
