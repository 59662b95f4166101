using Digital40.Persistence.Model;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Storage;

namespace Digital40.Persistence.Scoring;

/// <summary>Finds entries of score history.</summary>
internal static class ScoreHistory
{
    /// <summary>The order in which they were made.</summary>
    public static readonly Keyset<ScoreHistoryRow> InTime = new(
        "at", KeyColumn<ScoreHistoryRow>.Of(score => score.At), KeyColumn<ScoreHistoryRow>.Of(score => score.Id));

    public static IQueryable<ScoreHistoryRow> Where(StorageContext context, IQueryable<ScoreHistoryRow> scores, HistoryFilter filter)
    {
        var (offices, provinces) = (filter.Offices, filter.Provinces);
        scores = filter.Edition is { } edition ? scores.Where(score => score.Edition == edition) : scores;
        scores = offices is null ? scores : scores.Where(score => offices.Contains(score.Office));
        scores = provinces is null
            ? scores
            : scores.Where(score => context.Offices.Any(
                office => office.Code == score.Office && (provinces.Contains(office.Code) || provinces.Contains(office.ParentCode))));
        scores = filter.From is { } from ? scores.Where(score => score.At >= from) : scores;
        return filter.Before is { } before ? scores.Where(score => score.At < before) : scores;
    }
}
