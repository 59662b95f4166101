namespace Digital40.Rules.Rubrics;

/// <summary>A field at the head of the innovation report.</summary>
/// <param name="Code">The code; unique in the form.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Required">Whether it must be filled in.</param>
/// <param name="Clause">Where the document says so.</param>
public sealed record FormField(string Code, LocalizedText Title, bool Required, string Clause);
