namespace Digital40.Api.Scores;

/// <summary>By what a score's history can be ordered.</summary>
public enum ScoreHistoryOrderField
{
    /// <summary>When the score was computed.</summary>
    At,
}
