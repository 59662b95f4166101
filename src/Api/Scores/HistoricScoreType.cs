using Digital40.GraphQL.Binding;
using Digital40.Persistence.Scoring;

namespace Digital40.Api.Scores;

/// <summary>The fields of past scores.</summary>
[ObjectType<HistoricScore>]
internal static class HistoricScoreType
{
    public static IEnumerable<HistoricCriterion> GetCriteria([Parent] HistoricScore score) =>
        score.Criteria.OrderBy(criterion => criterion.Key, StringComparer.Ordinal).Select(criterion => new HistoricCriterion(criterion.Key, criterion.Value));
}
