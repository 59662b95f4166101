namespace Digital40.Rules.Rubrics.Loading;

/// <summary>What a measure may refer to.</summary>
/// <param name="Edition">The edition's units and indicators.</param>
/// <param name="Heads">The measures of the same criterion by name.</param>
internal sealed record MeasureScope(Scope Edition, IReadOnlyDictionary<string, MeasureHead> Heads);
