namespace Digital40.Rules.Rubrics;

/// <summary>A topic of the innovation report.</summary>
/// <param name="Code">Its number, such as <c>1</c>; unique in the form.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Questions">Its questions, in order; empty for the evidence annex.</param>
/// <param name="Annex">Whether it is the evidence annex, whose pages are not limited.</param>
/// <param name="Clause">Where the document says so.</param>
public sealed record FormTopic(string Code, LocalizedText Title, IReadOnlyList<FormQuestion> Questions, bool Annex, string Clause);
