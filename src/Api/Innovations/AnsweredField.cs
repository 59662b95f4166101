using Digital40.Rules.Rubrics;

namespace Digital40.Api.Innovations;

/// <summary>A field of the form, or one of its questions, with its answer.</summary>
/// <param name="Field">Its code; <c>topic/question</c> for a question.</param>
/// <param name="Title">What it asks for; null where the form no longer has it.</param>
/// <param name="Value">The answer.</param>
internal sealed record AnsweredField(string Field, LocalizedText? Title, string Value);
