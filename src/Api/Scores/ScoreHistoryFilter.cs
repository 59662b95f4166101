namespace Digital40.Api.Scores;

/// <summary>Which entries of a score's history; every condition that is given must hold.</summary>
public sealed record ScoreHistoryFilter(DateTimeOffset? From = null, DateTimeOffset? Before = null);
