using Digital40.Persistence.Model;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>
/// Scores what a write touches, within the write: the offices and the province above them, and of the edition what reads the indicators that have changed.
/// The facts are loaded once for a province, and only those that decide; what is stored is brought up to date and history is appended where a number has
/// changed. Where a stored score is of another day or of another content of the edition, everything is scored.
/// </summary>
internal sealed class ScorePipeline(Scorers scorers)
{
    public async Task RescoreAsync(WriteSession session, CancellationToken cancellationToken)
    {
        foreach (var touched in session.Touched.All)
        {
            if (scorers.Find(touched.Edition) is { } scorer)
            {
                await SeeAsync(session, scorer, cancellationToken);
                await RescoreAsync(session, scorer, touched, cancellationToken);
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

    private static async Task RescoreAsync(WriteSession session, Scorer scorer, TouchedProvince touched, CancellationToken cancellationToken)
    {
        var (context, rubric, day) = (session.Context, scorer.Rubric, ScoringDay.Of(scorer.Rubric, session.At));
        var stored = await StoredCards.LoadAsync(context, rubric.Year, touched.Offices, cancellationToken);
        var part = stored.AreOf(touched.Offices, rubric, day) ? RubricPart.Of(scorer, touched) : null;
        var index = await Cluster.LoadAsync(context, rubric.Year, touched.Province, part?.Indicators, cancellationToken);
        List<Scorecard> cards =
            [.. index.Sheet.Offices.Where(office => touched.Offices.Contains(office.Code)).Select(office => scorer.Score(index, office, day))];
        await ScoreWriter.WriteAsync(session, cards, part, stored, cancellationToken);
        await DeadlineWriter.WriteAsync(session, rubric, index, [.. cards.Select(card => card.Office)], part, cancellationToken);
    }
}
