using Digital40.Api.Paging;

namespace Digital40.Api.Scores;

/// <summary>The order of a score's history.</summary>
public sealed record ScoreHistoryOrder(ScoreHistoryOrderField Field = ScoreHistoryOrderField.At, SortDirection Direction = SortDirection.Asc);
