namespace Digital40.Rules.Rubrics;

/// <summary>An item of an indicator: a database, a section, a step, a judged point.</summary>
/// <param name="Code">The code, such as <c>otop-sales</c>; unique in its indicator.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Period">Whether its facts are for a day or for a month.</param>
/// <param name="Clause">Where the document says so.</param>
public sealed record IndicatorItem(string Code, LocalizedText Title, Period Period, string Clause);
