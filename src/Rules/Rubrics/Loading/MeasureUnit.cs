namespace Digital40.Rules.Rubrics.Loading;

/// <summary>A unit as an edition words it.</summary>
/// <param name="Unit">What it counts.</param>
/// <param name="Label">The word after a number.</param>
internal sealed record MeasureUnit(Unit Unit, LocalizedText Label);
