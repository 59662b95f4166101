using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Scoring.Cards;

/// <summary>Why a criterion gives its points, and why not more, as <see cref="Rules.Explanations.CriterionExplanation"/> said when it was scored.</summary>
public sealed record CardCriterion
{
    /// <summary>The criterion's code, such as <c>1.1</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The name the document gives it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }

    /// <summary>The name of the rule that decided; null when none did.</summary>
    public string? Rule { get; init; }

    /// <summary>The clause that decided; null when none did.</summary>
    public string? RuleClause { get; init; }

    /// <summary>The number of the level that is reached; null where none is.</summary>
    public int? Level { get; init; }

    /// <summary>Which level is reached and what it says.</summary>
    public required LocalizedText LevelText { get; init; }

    /// <summary>The points, from facts whose evidence is not rejected.</summary>
    public required decimal Points { get; init; }

    /// <summary>The most points there are.</summary>
    public required decimal Max { get; init; }

    /// <summary>The points from verified evidence alone.</summary>
    public required decimal Confirmed { get; init; }

    /// <summary>The points that can still be reached by the deadlines.</summary>
    public required decimal Ceiling { get; init; }

    /// <summary>How much of what the score rests on has been reported.</summary>
    public required Reporting Reporting { get; init; }

    /// <summary>The points in one sentence.</summary>
    public required LocalizedText PointsText { get; init; }

    /// <summary>The confirmed points in one sentence.</summary>
    public required LocalizedText ConfirmedText { get; init; }

    /// <summary>The points within reach in one sentence.</summary>
    public required LocalizedText CeilingText { get; init; }

    /// <summary>How much has been reported, in words.</summary>
    public required LocalizedText StateText { get; init; }

    /// <summary>The measures behind the score, in the rubric's order.</summary>
    public required IReadOnlyList<CardMeasure> Measures { get; init; }

    /// <summary>The next level with more points and what it lacks; null where the score is full.</summary>
    public CardNextLevel? Next { get; init; }

    /// <summary>What comes next in one sentence.</summary>
    public required LocalizedText NextText { get; init; }
}
