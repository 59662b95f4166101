namespace Digital40.Persistence.Reports;

/// <summary>An answer of a form.</summary>
/// <param name="Field">The code of the form's field, or <c>topic/question</c>.</param>
/// <param name="Value">The answer, at most 20,000 characters.</param>
public sealed record FormAnswer(string Field, string Value);
