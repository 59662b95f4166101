namespace Digital40.Persistence.Scoring.Cards;

/// <summary>Why a stored score is what it is.</summary>
public sealed record CardExplanation
{
    /// <summary>The criteria, in the rubric's order.</summary>
    public required IReadOnlyList<CardCriterion> Criteria { get; init; }

    /// <summary>The duties that carry no points, in the rubric's order.</summary>
    public required IReadOnlyList<CardDuty> Duties { get; init; }
}
