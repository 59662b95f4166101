namespace Digital40.Rules.Sensitivity;

/// <summary>How a departure moves an office's score of one criterion.</summary>
/// <param name="Criterion">The criterion's code.</param>
/// <param name="Points">The points.</param>
/// <param name="Confirmed">The points from verified evidence alone.</param>
/// <param name="Ceiling">The points that can still be reached.</param>
public sealed record CriterionMove(string Criterion, ScoreMove Points, ScoreMove Confirmed, ScoreMove Ceiling)
{
    /// <summary>Whether any of them moves.</summary>
    public bool Moves => Points.By != 0 || Confirmed.By != 0 || Ceiling.By != 0;
}
