namespace Digital40.Rules.Rubrics;

/// <summary>A heading over judged items with a weight of its own: its items' sum is scaled to it.</summary>
/// <param name="Code">The code, unique in its measure.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Weight">What its items in full are worth, in points before the whole is scaled; above 0.</param>
/// <param name="Items">The codes of its items, in order; never empty.</param>
/// <param name="Clause">Where the document says so.</param>
public sealed record Heading(string Code, LocalizedText Label, decimal Weight, IReadOnlyList<string> Items, string Clause);
