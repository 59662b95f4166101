using Digital40.Persistence.Model;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Rubrics;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>
/// Scores an edition's offices again when its content or the day has changed. Each province is one write, and a province that is done is no longer found:
/// an interrupted rescoring goes on where it was.
/// </summary>
public sealed class Rescorer
{
    private static readonly Caller Program = new("rescoring");

    private readonly IDbContextFactory<StorageContext> _contexts;
    private readonly Writer _writer;
    private readonly Scorers _scorers;
    private readonly TimeProvider _time;

    internal Rescorer(IDbContextFactory<StorageContext> contexts, Writer writer, Scorers scorers, TimeProvider time)
    {
        _contexts = contexts;
        _writer = writer;
        _scorers = scorers;
        _time = time;
    }

    /// <summary>Scores again what is not of its edition's content or of the day, and offices without a score.</summary>
    /// <param name="progress">Hears how far it is after each province; null where nobody listens.</param>
    /// <param name="cancellationToken">Stops after the province that is being scored.</param>
    /// <returns>How many provinces were scored again, once for each edition.</returns>
    public async Task<int> RunAsync(IProgress<RescoringProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var count = 0;
        foreach (var edition in _scorers.Editions.Editions.ToList())
        {
            var stale = await StaleAsync(edition.InForce, cancellationToken);
            count += await RunAsync(edition.InForce, stale, progress, cancellationToken);
        }

        return count;
    }

    /// <summary>Scores again what was found not to agree.</summary>
    /// <param name="disagreements">What was found.</param>
    /// <param name="cancellationToken">Stops after the province that is being scored.</param>
    public async Task RepairAsync(IReadOnlyList<Disagreement> disagreements, CancellationToken cancellationToken = default)
    {
        foreach (var (edition, province) in disagreements.Select(one => (one.Edition, one.Province)).Distinct())
        {
            await ScoreAsync(edition, province, ScoreCause.Repair, null, cancellationToken);
        }
    }

    /// <summary>How far the last rescoring of an edition has come; null where there has never been one.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<RescoringProgress?> FindAsync(int edition, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.Rescorings.TagWith(QueryTags.RescoringFind).Where(row => row.Edition == edition)
            .Select(row => new RescoringProgress(row.Edition, row.EditionHash, row.AsOf, row.Cause, row.Done, row.Total, row.StartedAt, row.FinishedAt))
            .SingleOrDefaultAsync(cancellationToken);
    }

    private async Task<int> RunAsync(
        Rubric rubric, List<(string Province, bool OtherEdition)> stale, IProgress<RescoringProgress>? progress, CancellationToken cancellationToken)
    {
        foreach (var (done, (province, other)) in stale.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = new RescoringRow
            {
                Edition = rubric.Year,
                EditionHash = rubric.EditionHash,
                AsOf = ScoringDay.Of(rubric, _time.GetUtcNow()),
                Cause = other ? ScoreCause.Edition : ScoreCause.Day,
                Total = stale.Count,
                Done = done + 1,
                StartedAt = _time.GetUtcNow(),
            };
            await ScoreAsync(rubric.Year, province, row.Cause, row, CancellationToken.None);
            progress?.Report(new RescoringProgress(
                row.Edition, row.EditionHash, row.AsOf, row.Cause, row.Done, row.Total, row.StartedAt, row.FinishedAt));
        }

        return stale.Count;
    }

    private async Task<List<(string Province, bool OtherEdition)>> StaleAsync(Rubric rubric, CancellationToken cancellationToken)
    {
        var (edition, hash, day) = (rubric.Year, rubric.EditionHash, ScoringDay.Of(rubric, _time.GetUtcNow()));
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Offices.TagWith(QueryTags.ScoresStale).Where(office => office.Tier != OfficeTier.Department)
            .GroupJoin(context.Scores.Where(score => score.Edition == edition), office => office.Code, score => score.Office, (office, scores) => new { office, scores })
            .SelectMany(row => row.scores.DefaultIfEmpty(), (row, score) => new { row.office, score })
            .Where(row => row.score == null || row.score.EditionHash != hash || row.score.AsOf != day)
            .Select(row => new
            {
                Province = row.office.Tier == OfficeTier.Province ? row.office.Code : row.office.ParentCode!,
                OtherEdition = row.score == null || row.score.EditionHash != hash,
            }).ToListAsync(cancellationToken);
        return
        [
            .. rows.GroupBy(row => row.Province).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Any(row => row.OtherEdition))),
        ];
    }

    private Task<StoreResult<string>> ScoreAsync(int edition, string province, ScoreCause cause, RescoringRow? progress, CancellationToken cancellationToken) =>
        _writer.WriteAsync(
            Program,
            "rescore",
            async (session, token) =>
            {
                await ProvinceRescoring.PrepareAsync(session, edition, province, cause, progress, token);
                return Stored.As(province);
            },
            cancellationToken);
}
