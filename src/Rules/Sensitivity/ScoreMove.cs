namespace Digital40.Rules.Sensitivity;

/// <summary>A number of points before and after a departure.</summary>
/// <param name="From">The points under the interpretation that is departed from.</param>
/// <param name="To">The points under the departure.</param>
public readonly record struct ScoreMove(decimal From, decimal To)
{
    /// <summary>By how much they move: above zero when they rise, zero when they stay.</summary>
    public decimal By => To - From;
}
