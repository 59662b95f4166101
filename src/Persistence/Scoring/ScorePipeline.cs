using Digital40.Persistence.Model;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>
/// Scores what a write touches, within the write: the offices and the province above them. The facts are loaded once for a province; what is stored is
/// brought up to date and history is appended where a number has changed.
/// </summary>
internal sealed class ScorePipeline(Scorers scorers)
{
    public async Task RescoreAsync(WriteSession session, CancellationToken cancellationToken)
    {
        foreach (var (edition, province, offices) in session.Touched.All)
        {
            if (scorers.Find(edition) is { } scorer)
            {
                await SeeAsync(session, scorer, cancellationToken);
                await RescoreAsync(session, scorer, province, offices, cancellationToken);
            }
        }
    }

    /// <summary>Puts on record that scores were made under the edition's content.</summary>
    public static async Task SeeAsync(WriteSession session, Scorer scorer, CancellationToken cancellationToken)
    {
        var (year, hash) = (scorer.Rubric.Year, scorer.Rubric.EditionHash);
        if (session.Context.Editions.Local.Any(seen => seen.Year == year && seen.Hash == hash))
        {
            return;
        }

        if (!await session.Context.Editions.TagWith(QueryTags.EditionSeen).AnyAsync(seen => seen.Year == year && seen.Hash == hash, cancellationToken))
        {
            session.Context.Editions.Add(new EditionRow { Year = year, Hash = hash, FirstSeenAt = session.At });
        }
    }

    private static async Task RescoreAsync(
        WriteSession session, Scorer scorer, string province, IReadOnlySet<string> offices, CancellationToken cancellationToken)
    {
        var rubric = scorer.Rubric;
        var day = ScoringDay.Of(rubric, session.At);
        var index = await Cluster.LoadAsync(session.Context, rubric.Year, province, cancellationToken);
        List<Scorecard> cards = [.. index.Sheet.Offices.Where(office => offices.Contains(office.Code)).Select(office => scorer.Score(index, office, day))];
        await ScoreWriter.WriteAsync(session, cards, cancellationToken);
        await DeadlineWriter.WriteAsync(session, rubric, index, [.. cards.Select(card => card.Office)], cancellationToken);
    }
}
