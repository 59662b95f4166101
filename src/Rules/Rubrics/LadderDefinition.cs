namespace Digital40.Rules.Rubrics;

/// <summary>How many steps of a ladder are climbed.</summary>
/// <param name="head">What the measure says of itself.</param>
public sealed class LadderDefinition(MeasureHead head) : MeasureDefinition(head)
{
    /// <summary>The code of the indicator, of kind flag with items; <c>null</c> where the steps are conditions.</summary>
    public string? Indicator { get; init; }

    /// <summary>
    /// The attribute whose every value, office by office, climbs by itself, the best one counting, such as <c>tambon</c>; <c>null</c> where there is one climb.
    /// </summary>
    public string? Per { get; init; }

    /// <summary>Whether a step needs those before it.</summary>
    public required LadderCounting Counting { get; init; }

    /// <summary>The steps, lowest first; never empty.</summary>
    public required IReadOnlyList<LadderStep> Steps { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Indicators => Indicator is null ? [] : [Indicator];

    /// <inheritdoc/>
    public override IReadOnlyList<string> RestsOn => [.. Steps.SelectMany(step => step.Conditions).Select(condition => condition.Measure).Distinct()];
}
