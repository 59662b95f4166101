using Digital40.Rules.Scoring;

namespace Digital40.Persistence.Scoring.Cards;

/// <summary>Why a stored score is what it is.</summary>
public sealed record CardExplanation
{
    /// <summary>The criteria, in the rubric's order.</summary>
    public required IReadOnlyList<CardCriterion> Criteria { get; init; }

    /// <summary>The duties that carry no points, in the rubric's order.</summary>
    public required IReadOnlyList<CardDuty> Duties { get; init; }

    /// <summary>Why a score that is not stored is what it is, in the words that it would be stored in.</summary>
    /// <param name="card">The score.</param>
    public static CardExplanation Of(Scorecard card) => CardDocument.Of(card);
}
