namespace Digital40.Api.Scores;

/// <summary>The points of a criterion as they stood.</summary>
/// <param name="Code">The code of the criterion.</param>
/// <param name="Points">The points.</param>
internal sealed record HistoricCriterion(string Code, decimal Points);
