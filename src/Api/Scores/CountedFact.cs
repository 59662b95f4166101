using Digital40.Persistence.Scoring.Cards;
using Digital40.Rules.Explanations;

namespace Digital40.Api.Scores;

/// <summary>A fact behind a measure, with its verdict.</summary>
/// <param name="Score">The whole score.</param>
/// <param name="Explanation">Whether the fact counts, and why not.</param>
internal sealed record CountedFact(ScoreOfOffice Score, CardFact Explanation)
{
    /// <summary>What the fact is called.</summary>
    public string Reference => Explanation.Id;

    /// <summary>Whether it counts, and why not.</summary>
    public FactVerdict Verdict => Explanation.Verdict;

    /// <summary>Whether it counts.</summary>
    public bool Counts => Explanation.Counts;

    /// <summary>Whether it counts towards the confirmed points too.</summary>
    public bool IsConfirmed => Explanation.IsConfirmed;

    /// <summary>The deadline or cut-off that it missed; null where it missed none.</summary>
    public DateOnly? Due => Explanation.Due;
}
