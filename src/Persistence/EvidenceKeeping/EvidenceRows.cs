using Digital40.Persistence.Model;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>Adds evidence to a fact within a write; what is not pending gets its decision at once.</summary>
internal static class EvidenceRows
{
    public static void Add(WriteSession session, FactRow fact, IReadOnlyList<Evidence> evidence)
    {
        foreach (var one in evidence)
        {
            var isFile = one.Url.StartsWith(EvidenceContent.FileScheme, StringComparison.Ordinal);
            var row = new EvidenceRow
            {
                Id = session.NextId(),
                FactId = fact.Id,
                Edition = fact.Edition,
                Province = fact.Province,
                Office = fact.Office,
                Url = isFile ? null : one.Url,
                FileHash = isFile ? one.Url[EvidenceContent.FileScheme.Length..] : null,
                Channel = one.Channel,
                Status = one.Status,
                AddedAt = session.At,
                AddedBy = session.Caller.Subject,
            };
            session.Insert(row);
            if (one.Status != EvidenceStatus.Pending)
            {
                Decide(session, row, one.Status, null);
            }
        }
    }

    public static void Decide(WriteSession session, EvidenceRow row, EvidenceStatus status, string? reason) =>
        session.Insert(new EvidenceDecisionRow
        {
            Id = session.NextId(),
            EvidenceId = row.Id,
            Status = status,
            Reason = reason,
            At = session.At,
            By = session.Caller.Subject,
        });
}
