using Digital40.Persistence.Model;
using Digital40.Persistence.Storage;
using Digital40.Rules.Rubrics;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>The stored scores of some offices under an edition, to be brought up to date.</summary>
internal sealed class StoredCards
{
    private readonly Dictionary<string, ScoreRow> _scores;
    private readonly ILookup<string, CriterionScoreRow> _criteria;

    private StoredCards(Dictionary<string, ScoreRow> scores, ILookup<string, CriterionScoreRow> criteria)
    {
        _scores = scores;
        _criteria = criteria;
    }

    public static async Task<StoredCards> LoadAsync(StorageContext context, int edition, IReadOnlyCollection<string> offices, CancellationToken cancellationToken)
    {
        var scores = await context.Scores.TagWith(QueryTags.ScoresEdit).AsTracking()
            .Where(score => score.Edition == edition && offices.Contains(score.Office)).ToDictionaryAsync(score => score.Office, cancellationToken);
        var criteria = await context.CriterionScores.TagWith(QueryTags.CriteriaEdit).AsTracking()
            .Where(score => score.Edition == edition && offices.Contains(score.Office)).OrderBy(score => score.Position).ToListAsync(cancellationToken);
        return new StoredCards(scores, criteria.ToLookup(score => score.Office));
    }

    /// <summary>Whether every one of some offices has a score of a rubric's content and of a day: only such a score can be brought up to date in part.</summary>
    public bool AreOf(IEnumerable<string> offices, Rubric rubric, DateOnly day) => offices.All(
        office => _scores.TryGetValue(office, out var score) && score.EditionHash == rubric.EditionHash && score.AsOf == day);

    /// <summary>An office's score; null where it has none.</summary>
    public ScoreRow? ScoreOf(string office) => _scores.GetValueOrDefault(office);

    /// <summary>An office's criteria, in the order of its card; may be empty.</summary>
    public IReadOnlyList<CriterionScoreRow> CriteriaOf(string office) => [.. _criteria[office]];
}
