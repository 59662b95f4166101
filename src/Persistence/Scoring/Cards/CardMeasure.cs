using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Scoring.Cards;

/// <summary>Why a measure has its value.</summary>
public sealed record CardMeasure
{
    /// <summary>The measure's key, unique in the rubric, such as <c>1.1/sessions</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Its name within the criterion.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What it is counted in.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The word for the unit after a number.</summary>
    public required LocalizedText UnitLabel { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }

    /// <summary>The value in <see cref="Unit"/>; null where there is none or nothing was reported.</summary>
    public decimal? Value { get; init; }

    /// <summary>How much of it has been reported.</summary>
    public required Reporting Reporting { get; init; }

    /// <summary>The value in words.</summary>
    public required LocalizedText ValueText { get; init; }

    /// <summary>The label with the value.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>How much has been reported, in words.</summary>
    public required LocalizedText StateText { get; init; }

    /// <summary>What each level, step and part asks of it, lowest first; empty where nothing does.</summary>
    public required IReadOnlyList<CardThreshold> Thresholds { get; init; }

    /// <summary>The facts it rests on, with a verdict each; empty where it rests on other measures.</summary>
    public required IReadOnlyList<CardFact> Facts { get; init; }

    /// <summary>What the value is made of; may be empty.</summary>
    public required IReadOnlyList<CardDetail> Details { get; init; }

    /// <summary>What each office adds, the office itself first; may be empty.</summary>
    public required IReadOnlyList<CardDetail> Offices { get; init; }

    /// <summary>The names of the measures it rests on; empty where it rests on facts.</summary>
    public required IReadOnlyList<string> RestsOn { get; init; }
}
