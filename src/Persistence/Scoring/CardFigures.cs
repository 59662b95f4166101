using Digital40.Persistence.Model;
using Digital40.Rules.Measures;

namespace Digital40.Persistence.Scoring;

/// <summary>The numbers of a card: sums of its criteria.</summary>
internal sealed record CardFigures(decimal Points, decimal Max, decimal Confirmed, decimal Ceiling, Reporting Reporting)
{
    /// <summary>The numbers of a card of some criteria.</summary>
    public static CardFigures Of(IReadOnlyCollection<CriterionScoreRow> criteria) => new(
        criteria.Sum(score => score.Points),
        criteria.Sum(score => score.Max),
        criteria.Sum(score => score.Confirmed),
        criteria.Sum(score => score.Ceiling),
        criteria.All(score => score.Reporting == Reporting.Reported) ? Reporting.Reported
            : criteria.All(score => score.Reporting == Reporting.NotReported) ? Reporting.NotReported
            : Reporting.PartlyReported);
}
