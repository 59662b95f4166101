namespace Digital40.Rules.Rubrics;

/// <summary>One way to read what the document leaves open.</summary>
/// <param name="Id">The id, unique in its entry, such as <c>as-printed</c>.</param>
/// <param name="Label">What it means.</param>
/// <param name="Patches">What it changes, in order; empty for the option in force and for one without effect.</param>
public sealed record RegisterOption(string Id, LocalizedText Label, IReadOnlyList<Patch> Patches);
