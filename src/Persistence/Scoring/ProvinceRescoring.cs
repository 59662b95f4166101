using System.Text.Json;
using Digital40.Persistence.Audit;
using Digital40.Persistence.Model;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>Prepares the write that scores a province with its districts again.</summary>
internal static class ProvinceRescoring
{
    public static async Task PrepareAsync(
        WriteSession session, int edition, string province, ScoreCause cause, RescoringRow? progress, CancellationToken cancellationToken)
    {
        var codes = await session.Context.Offices.TagWith(QueryTags.OfficeCluster)
            .Where(office => office.Code == province || office.ParentCode == province).Select(office => office.Code).ToListAsync(cancellationToken);
        session.Touched.Cause = cause;
        foreach (var code in codes)
        {
            session.Touched.AddWhole(edition, province, code);
        }

        if (progress is not null)
        {
            await KeepAsync(session, progress, cancellationToken);
        }
        else
        {
            session.Record(new AuditDraft("score.repair", "score", province) { Office = province, Edition = edition });
        }
    }

    private static async Task KeepAsync(WriteSession session, RescoringRow progress, CancellationToken cancellationToken)
    {
        var row = await session.Context.Rescorings.TagWith(QueryTags.RescoringEdit).AsTracking()
            .SingleOrDefaultAsync(known => known.Edition == progress.Edition, cancellationToken);
        var isNew = row is null || row.FinishedAt is not null || row.EditionHash != progress.EditionHash || row.AsOf != progress.AsOf;
        progress.StartedAt = isNew ? session.At : row!.StartedAt;
        progress.Total = isNew ? progress.Total : row!.Done + 1 + progress.Total - progress.Done;
        progress.Done = isNew ? 1 : row!.Done + 1;
        progress.FinishedAt = progress.Done == progress.Total ? session.At : null;
        if (row is null)
        {
            session.Context.Rescorings.Add(progress);
        }
        else
        {
            session.Context.Entry(row).CurrentValues.SetValues(progress);
        }

        if (progress.FinishedAt is not null && progress.Cause == ScoreCause.Edition)
        {
            session.Record(new AuditDraft("edition.rescore", "edition", progress.Edition)
            {
                Edition = progress.Edition, After = JsonSerializer.Serialize(new { progress.EditionHash, Provinces = progress.Total }),
            });
        }
    }
}
