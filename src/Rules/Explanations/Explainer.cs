using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Explanations;

/// <summary>
/// Says why a score is what it is and why it is not more. Explanations are made of the score alone, after it was made, and most of them only when it is
/// looked at: scoring costs nothing for them.
/// </summary>
public static class Explainer
{
    /// <summary>Explains the score of a criterion.</summary>
    /// <param name="score">The score.</param>
    public static CriterionExplanation Explain(CriterionScore score) => new(new Voice(score.Assessment), score);

    /// <summary>Explains every criterion of a card, in the rubric's order.</summary>
    /// <param name="card">The card.</param>
    public static IReadOnlyList<CriterionExplanation> Explain(Scorecard card)
    {
        var voice = new Voice(card.Assessment);
        return [.. card.Criteria.Select(score => new CriterionExplanation(voice, score))];
    }
}
