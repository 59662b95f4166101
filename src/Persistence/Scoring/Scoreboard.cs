using Digital40.Persistence.Offices;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>Reads scoreboards with one query, and ranks them.</summary>
internal static class Scoreboard
{
    public static Task<IReadOnlyList<ScoreboardEntry>> ReadAsync(
        StorageContext context, int edition, OfficeFilter among, DateOnly? since, CancellationToken cancellationToken)
    {
        var end = since is { } day ? ScoringDay.EndOf(day) : DateTimeOffset.UnixEpoch;
        var scores = context.Offices.TagWith(QueryTags.Scoreboard).Where(among)
            .Join(context.Scores.Where(score => score.Edition == edition), office => office.Code, score => score.Office, (office, score) => new { office, score });
        var compared = since is null
            ? scores.Select(row => new { row.office, row.score, before = (decimal?)null })
            : scores.Select(row => new
            {
                row.office,
                row.score,
                before = context.ScoreHistory.Where(past => past.Edition == edition && past.Office == row.office.Code && past.At < end)
                    .OrderByDescending(past => past.At).Select(past => (decimal?)past.Points).FirstOrDefault(),
            });
        var lines = compared.Select(row => new ScoreboardLine
        {
            Office = row.office.Code,
            Province = row.office.Tier == OfficeTier.District ? row.office.ParentCode! : row.office.Code,
            SortKey = row.office.SortKey,
            NameTh = row.office.NameTh,
            NameEn = row.office.NameEn,
            Points = row.score.Points,
            Max = row.score.Max,
            Confirmed = row.score.Confirmed,
            Ceiling = row.score.Ceiling,
            Reporting = row.score.Reporting,
            AsOf = row.score.AsOf,
            Before = row.before,
        });
        return RankAsync(lines, cancellationToken);
    }

    /// <summary>The lines, best first; those with the same points share a rank and stand in order of their Thai names.</summary>
    public static async Task<IReadOnlyList<ScoreboardEntry>> RankAsync(IQueryable<ScoreboardLine> lines, CancellationToken cancellationToken)
    {
        var ordered = await lines.OrderByDescending(line => line.Points).ThenBy(line => line.SortKey).ThenBy(line => line.Office)
            .ToListAsync(cancellationToken);
        List<ScoreboardEntry> entries = new(ordered.Count);
        foreach (var (position, line) in ordered.Index())
        {
            var rank = position > 0 && ordered[position - 1].Points == line.Points ? entries[position - 1].Rank : position + 1;
            entries.Add(new ScoreboardEntry(
                rank, line.Office, line.NameTh, line.NameEn, line.Points, line.Max, line.Confirmed, line.Ceiling, line.Reporting, line.AsOf,
                line.Points - line.Before) { Province = line.Province, SortKey = line.SortKey });
        }

        return entries;
    }
}
