using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Scoring.Cards;
using Digital40.Persistence.Storage;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>Scores: current ones, scoreboards and history are read as stored; only a replay fires rules.</summary>
public sealed class ScoreStore
{
    private readonly IDbContextFactory<StorageContext> _contexts;
    private readonly Scorers _scorers;

    internal ScoreStore(IDbContextFactory<StorageContext> contexts, Scorers scorers)
    {
        _contexts = contexts;
        _scorers = scorers;
    }

    /// <summary>The current scores of some offices, in no order; offices without one are left out.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="offices">The offices' codes; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<StoredScore>> FindAsync(
        int edition, IReadOnlyCollection<string> offices, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var scores = await context.Scores.TagWith(QueryTags.ScoreFind)
            .Where(score => score.Edition == edition && offices.Contains(score.Office)).ToListAsync(cancellationToken);
        var criteria = await context.CriterionScores.TagWith(QueryTags.CriteriaFind)
            .Where(score => score.Edition == edition && offices.Contains(score.Office)).ToListAsync(cancellationToken);
        var byOffice = criteria.OrderBy(score => score.Position).ToLookup(score => score.Office);
        return [.. scores.Select(score => ScoreRows.ToStored(score, byOffice[score.Office]))];
    }

    /// <summary>Why the current scores of some offices are what they are, by office; offices without a score are left out.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="offices">The offices' codes; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<string, CardExplanation>> ExplainAsync(
        int edition, IReadOnlyCollection<string> offices, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var cards = await context.Cards.TagWith(QueryTags.CardFind)
            .Where(card => card.Edition == edition && offices.Contains(card.Office)).ToListAsync(cancellationToken);
        return cards.ToDictionary(card => card.Office, card => CardDocument.Read(card.Document), StringComparer.Ordinal);
    }

    /// <summary>The scores of some offices, best first; those with the same points in order of their Thai names.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="among">Which offices.</param>
    /// <param name="since">The day since whose end the change is wanted.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<ScoreboardEntry>> ScoreboardAsync(
        int edition, OfficeFilter among, DateOnly? since = null, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await Scoreboard.ReadAsync(context, edition, among, since, cancellationToken);
    }

    /// <summary>A page of how scores have changed: an entry for each time that a number of one did, the first one first.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="PageCursorException">A cursor is none of the list's.</exception>
    public async Task<Page<HistoricScore>> HistoryAsync(HistoryFilter filter, PageRequest page, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await ScoreHistory.Where(context, context.ScoreHistory.TagWith(QueryTags.ScoreHistory), filter)
            .PageAsync(ScoreHistory.InTime, page, cancellationToken);
        return rows.Select(ScoreRows.ToHistoric);
    }

    /// <summary>How many entries of score history a filter lets through.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> CountHistoryAsync(HistoryFilter filter, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await ScoreHistory.Where(context, context.ScoreHistory.TagWith(QueryTags.ScoreHistoryCount), filter).CountAsync(cancellationToken);
    }

    /// <summary>Scores an office anew from its stored facts: as of any day, as known at any instant, under any interpretation.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="office">The office's code.</param>
    /// <param name="options">As of when, as known when, under which interpretation.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null where there is no such edition, or no such office that is scored.</returns>
    /// <exception cref="ArgumentException">The interpretation names what the register does not have.</exception>
    public async Task<Scorecard?> ReplayAsync(int edition, string office, ReplayOptions options, CancellationToken cancellationToken = default)
    {
        if (_scorers.Editions.Find(edition) is not { } found)
        {
            return null;
        }

        var scorer = _scorers.Of(found.Under(options.Interpretation));
        var index = await IndexAsync(edition, office, options.KnownAt, cancellationToken);
        return index?.Sheet.Offices.FirstOrDefault(one => one.Code == office) is { } scored
            ? scorer.Score(index, scored, options.AsOf ?? scorer.Rubric.DefaultAsOf)
            : null;
    }

    /// <summary>The facts that an office's score rests on, with its province and the province's districts, as known at an instant.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="office">The office's code.</param>
    /// <param name="knownAt">The instant; now where none is given.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null where there is no such office that is scored.</returns>
    public async Task<FactIndex?> IndexAsync(int edition, string office, DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var found = await context.Offices.TagWith(QueryTags.OfficeScored)
            .Where(one => one.Code == office && one.Tier != Offices.OfficeTier.Department)
            .Select(one => new { Province = one.Tier == Offices.OfficeTier.Province ? one.Code : one.ParentCode! }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        // What was known at the last write stays as it is while it is read, whoever writes meanwhile.
        var instant = knownAt ?? await context.Ledger.TagWith(QueryTags.LedgerRead).Select(ledger => ledger.LastAt).SingleAsync(cancellationToken);
        return await Cluster.LoadAsync(context, edition, found.Province, instant, cancellationToken);
    }
}
