using System.Text.Json;
using Digital40.Persistence.Model;
using Digital40.Persistence.Writing;
using Digital40.Rules.Scoring;

namespace Digital40.Persistence.Scoring;

/// <summary>Turns cards into rows.</summary>
internal static class ScoreRows
{
    public static ScoreRow Score(Scorecard card, CardFigures figures, DateTimeOffset at) => new()
    {
        Edition = card.Rubric.Year,
        Office = card.Office.Code,
        EditionHash = card.Rubric.EditionHash,
        AsOf = card.AsOf,
        KnownAt = at,
        Points = figures.Points,
        Max = figures.Max,
        Confirmed = figures.Confirmed,
        Ceiling = figures.Ceiling,
        Reporting = figures.Reporting,
    };

    public static void Update(ScoreRow row, Scorecard card, CardFigures figures, DateTimeOffset at)
    {
        (row.EditionHash, row.AsOf, row.KnownAt) = (card.Rubric.EditionHash, card.AsOf, at);
        (row.Points, row.Max, row.Confirmed, row.Ceiling, row.Reporting) =
            (figures.Points, figures.Max, figures.Confirmed, figures.Ceiling, figures.Reporting);
    }

    public static CriterionScoreRow Criterion(Scorecard card, CriterionScore score, int position) => new()
    {
        Edition = card.Rubric.Year,
        Office = card.Office.Code,
        Criterion = score.Code,
        Area = score.Area,
        Position = position,
        Level = score.Level?.Number,
        Points = score.Points,
        Max = score.Max,
        Confirmed = score.Confirmed,
        Ceiling = score.Ceiling,
        Reporting = score.Reporting,
    };

    public static void Update(CriterionScoreRow row, CriterionScore score, int position)
    {
        (row.Area, row.Position, row.Level, row.Reporting) = (score.Area, position, score.Level?.Number, score.Reporting);
        (row.Points, row.Max, row.Confirmed, row.Ceiling) = (score.Points, score.Max, score.Confirmed, score.Ceiling);
    }

    public static ScoreHistoryRow History(Scorecard card, CardFigures figures, IReadOnlyList<CriterionScoreRow> criteria, WriteSession session) => new()
    {
        Id = session.NextId(),
        Edition = card.Rubric.Year,
        Office = card.Office.Code,
        At = session.At,
        AsOf = card.AsOf,
        EditionHash = card.Rubric.EditionHash,
        Points = figures.Points,
        Max = figures.Max,
        Confirmed = figures.Confirmed,
        Ceiling = figures.Ceiling,
        Reporting = figures.Reporting,
        Cause = session.Touched.Cause,
        Criteria = JsonSerializer.Serialize(criteria.ToDictionary(score => score.Criterion, score => score.Points)),
    };

    public static StoredScore ToStored(ScoreRow row, IEnumerable<CriterionScoreRow> criteria) => new()
    {
        Edition = row.Edition,
        Office = row.Office,
        EditionHash = row.EditionHash,
        AsOf = row.AsOf,
        KnownAt = row.KnownAt,
        Points = row.Points,
        Max = row.Max,
        Confirmed = row.Confirmed,
        Ceiling = row.Ceiling,
        Reporting = row.Reporting,
        Criteria =
        [
            .. criteria.Select(score => new StoredCriterion(
                score.Criterion, score.Area, score.Level, score.Points, score.Max, score.Confirmed, score.Ceiling, score.Reporting)),
        ],
    };

    public static HistoricScore ToHistoric(ScoreHistoryRow row) => new(
        row.Id, row.Edition, row.Office, row.At, row.AsOf, row.EditionHash, row.Points, row.Max, row.Confirmed, row.Ceiling, row.Reporting, row.Cause,
        JsonSerializer.Deserialize<Dictionary<string, decimal>>(row.Criteria)!);
}
