namespace Digital40.Rules.Rubrics;

/// <summary>Counts each of the most used values of an attribute by itself: the value is the least of those counts.</summary>
/// <param name="Attribute">The attribute's name.</param>
/// <param name="Values">How many of its most used values must each have the count; 1 or more.</param>
public sealed record MostUsed(string Attribute, int Values);
