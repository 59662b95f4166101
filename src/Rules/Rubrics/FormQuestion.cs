namespace Digital40.Rules.Rubrics;

/// <summary>A question of the innovation report.</summary>
/// <param name="Code">Its number, such as <c>1</c>; unique in the form.</param>
/// <param name="Title">The question.</param>
/// <param name="Clause">Where the document says so.</param>
public sealed record FormQuestion(string Code, LocalizedText Title, string Clause);
