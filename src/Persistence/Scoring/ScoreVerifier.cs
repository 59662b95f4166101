using Digital40.Persistence.Model;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Storage;
using Digital40.Rules.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>Finds stored scores that do not agree with their facts or their edition.</summary>
public sealed class ScoreVerifier
{
    private readonly IDbContextFactory<StorageContext> _contexts;
    private readonly Scorers _scorers;

    internal ScoreVerifier(IDbContextFactory<StorageContext> contexts, Scorers scorers)
    {
        _contexts = contexts;
        _scorers = scorers;
    }

    /// <summary>
    /// Looks whether every office has a score, of its edition's content, that is no older than the last change of its facts, its evidence or its districts'.
    /// It reads indexes and computes nothing.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What does not agree; empty when all does.</returns>
    public async Task<IReadOnlyList<Disagreement>> LookAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        List<Disagreement> found = [];
        foreach (var edition in _scorers.Editions.Editions)
        {
            found.AddRange(await ScoreAges.FindAsync(context, edition.Year, edition.Hash, cancellationToken));
        }

        return found;
    }

    /// <summary>
    /// Computes every score anew, as of its own day, and compares every number. It may run while others write: a province that is written to while it is read
    /// is read again.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What does not agree; empty when all does.</returns>
    public async Task<IReadOnlyList<Disagreement>> ComputeAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var provinces = await context.Offices.TagWith(QueryTags.OfficeList).Where(office => office.Tier == OfficeTier.Province)
            .OrderBy(office => office.Code).Select(office => office.Code).ToListAsync(cancellationToken);
        List<Disagreement> found = [];
        foreach (var edition in _scorers.Editions.Editions)
        {
            foreach (var province in provinces)
            {
                found.AddRange(await ComputeAsync(context, _scorers.Of(edition.InForce), province, cancellationToken));
            }
        }

        return found;
    }

    private static async Task<List<Disagreement>> ComputeAsync(StorageContext context, Scorer scorer, string province, CancellationToken cancellationToken)
    {
        var edition = scorer.Rubric.Year;
        while (true)
        {
            // Every write in a province stamps the province's score: the same stamp before and after says that all reads in between saw the same.
            var scores = await ScoresAsync(context, edition, province, cancellationToken);
            var index = await Cluster.LoadAsync(context, edition, province, indicators: null, cancellationToken);
            string[] codes = [.. index.Sheet.Offices.Select(office => office.Code)];
            var criteria = (await context.CriterionScores.TagWith(QueryTags.CriteriaToVerify)
                .Where(score => score.Edition == edition && codes.Contains(score.Office)).ToListAsync(cancellationToken)).ToLookup(score => score.Office);
            var stamp = await context.Scores.TagWith(QueryTags.ScoreStamp).Where(score => score.Edition == edition && score.Office == province)
                .Select(score => (DateTimeOffset?)score.KnownAt).SingleOrDefaultAsync(cancellationToken);
            if (stamp == scores.GetValueOrDefault(province)?.KnownAt)
            {
                return Compare(scorer, province, index, scores, criteria);
            }
        }
    }

    private static Task<Dictionary<string, ScoreRow>> ScoresAsync(StorageContext context, int edition, string province, CancellationToken cancellationToken) =>
        context.Scores.TagWith(QueryTags.ScoresToVerify).Where(score => score.Edition == edition)
            .Join(
                context.Offices.Where(office => office.Code == province || office.ParentCode == province),
                score => score.Office, office => office.Code, (score, office) => score)
            .ToDictionaryAsync(score => score.Office, cancellationToken);

    private static List<Disagreement> Compare(
        Scorer scorer, string province, FactIndex index, Dictionary<string, ScoreRow> scores, ILookup<string, CriterionScoreRow> criteria)
    {
        List<Disagreement> found = [];
        foreach (var office in index.Sheet.Offices)
        {
            var problem = !scores.TryGetValue(office.Code, out var row) ? DisagreementKind.Missing
                : row.EditionHash != scorer.Rubric.EditionHash ? DisagreementKind.OtherEdition
                : !Agreement.Holds(row, [.. criteria[office.Code]], scorer.Score(index, office, row.AsOf)) ? DisagreementKind.OtherNumbers
                : (DisagreementKind?)null;
            if (problem is { } kind)
            {
                found.Add(new Disagreement(scorer.Rubric.Year, office.Code, province, kind));
            }
        }

        return found;
    }
}
