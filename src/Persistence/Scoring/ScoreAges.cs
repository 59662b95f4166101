using Digital40.Persistence.Offices;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>Compares the instants of scores with those of what they rest on.</summary>
internal static class ScoreAges
{
    public static async Task<List<Disagreement>> FindAsync(StorageContext context, int edition, string hash, CancellationToken cancellationToken)
    {
        var stored = await context.Offices.TagWith(QueryTags.ScoresStale).Where(office => office.Tier != OfficeTier.Department)
            .GroupJoin(context.Scores.Where(score => score.Edition == edition), office => office.Code, score => score.Office, (office, scores) => new { office, scores })
            .SelectMany(row => row.scores.DefaultIfEmpty(), (row, score) => new
            {
                row.office.Code,
                Province = row.office.Tier == OfficeTier.Province ? row.office.Code : row.office.ParentCode!,
                Hash = score == null ? null : score.EditionHash,
                KnownAt = score == null ? (DateTimeOffset?)null : score.KnownAt,
            }).ToListAsync(cancellationToken);
        var changed = await LastChangesAsync(context, edition, cancellationToken);
        List<Disagreement> found = [];
        foreach (var score in stored)
        {
            var problem = score.KnownAt is not { } knownAt ? DisagreementKind.Missing
                : score.Hash != hash ? DisagreementKind.OtherEdition
                : changed.TryGetValue(score.Code, out var last) && last > knownAt ? DisagreementKind.Behind
                : (DisagreementKind?)null;
            if (problem is { } kind)
            {
                found.Add(new Disagreement(edition, score.Code, score.Province, kind));
            }
        }

        return found;
    }

    /// <summary>The last change of each office's facts and evidence; for a province, of its districts' as well.</summary>
    private static async Task<Dictionary<string, DateTimeOffset>> LastChangesAsync(StorageContext context, int edition, CancellationToken cancellationToken)
    {
        var facts = await context.Facts.TagWith(QueryTags.ScoresBehind).Where(fact => fact.Edition == edition)
            .GroupBy(fact => new { fact.Province, fact.Office })
            .Select(group => new { group.Key.Province, group.Key.Office, Recorded = group.Max(fact => fact.RecordedAt), Closed = group.Max(fact => fact.ClosedAt) })
            .ToListAsync(cancellationToken);
        var decisions = await context.EvidenceDecisions.TagWith(QueryTags.DecisionsBehind)
            .Join(context.Evidence.Where(one => one.Edition == edition), decision => decision.EvidenceId, one => one.Id, (decision, one) => new { decision.At, one.Province, one.Office })
            .GroupBy(row => new { row.Province, row.Office }).Select(group => new { group.Key.Province, group.Key.Office, Last = group.Max(row => row.At) })
            .ToListAsync(cancellationToken);
        Dictionary<string, DateTimeOffset> last = new(StringComparer.Ordinal);
        foreach (var (province, office, at) in facts.Select(row => (row.Province, row.Office, row.Closed > row.Recorded ? row.Closed.Value : row.Recorded))
            .Concat(decisions.Select(row => (row.Province, row.Office, row.Last))))
        {
            last[office] = last.TryGetValue(office, out var known) && known > at ? known : at;
            last[province] = last.TryGetValue(province, out var whole) && whole > at ? whole : at;
        }

        return last;
    }
}
