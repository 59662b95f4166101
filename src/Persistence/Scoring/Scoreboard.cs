using Digital40.Persistence.Storage;
using Digital40.Rules.Measures;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>Reads scoreboards with one query.</summary>
internal static class Scoreboard
{
    public static async Task<IReadOnlyList<ScoreboardEntry>> ReadAsync(
        StorageContext context, int edition, string parent, DateOnly? since, CancellationToken cancellationToken)
    {
        var end = since is { } day ? ScoringDay.EndOf(day) : DateTimeOffset.UnixEpoch;
        var scores = context.Offices.TagWith(QueryTags.Scoreboard).Where(office => office.ParentCode == parent)
            .Join(context.Scores.Where(score => score.Edition == edition), office => office.Code, score => score.Office, (office, score) => new { office, score })
            .OrderByDescending(row => row.score.Points).ThenBy(row => row.office.SortKey).ThenBy(row => row.office.Code);
        var lines = since is null
            ? scores.Select(row => new Line(
                row.office.Code, row.office.NameTh, row.office.NameEn, row.score.Points, row.score.Max, row.score.Confirmed, row.score.Ceiling,
                row.score.Reporting, row.score.AsOf, null))
            : scores.Select(row => new Line(
                row.office.Code, row.office.NameTh, row.office.NameEn, row.score.Points, row.score.Max, row.score.Confirmed, row.score.Ceiling,
                row.score.Reporting, row.score.AsOf,
                context.ScoreHistory.Where(past => past.Edition == edition && past.Office == row.office.Code && past.At < end)
                    .OrderByDescending(past => past.At).Select(past => (decimal?)past.Points).FirstOrDefault()));
        return Ranked(await lines.ToListAsync(cancellationToken));
    }

    private static List<ScoreboardEntry> Ranked(List<Line> lines)
    {
        List<ScoreboardEntry> entries = new(lines.Count);
        foreach (var (position, line) in lines.Index())
        {
            var rank = position > 0 && lines[position - 1].Points == line.Points ? entries[position - 1].Rank : position + 1;
            entries.Add(new ScoreboardEntry(
                rank, line.Office, line.NameTh, line.NameEn, line.Points, line.Max, line.Confirmed, line.Ceiling, line.Reporting, line.AsOf,
                line.Points - line.Before));
        }

        return entries;
    }

    private sealed record Line(
        string Office, string NameTh, string NameEn, decimal Points, decimal Max, decimal Confirmed, decimal Ceiling, Reporting Reporting, DateOnly AsOf,
        decimal? Before);
}
