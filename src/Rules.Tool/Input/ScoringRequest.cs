namespace Digital40.Rules.Tool.Input;

/// <summary>What a score is asked for, as written.</summary>
/// <param name="Facts">The path of the facts.</param>
/// <param name="Edition">The edition, or <c>null</c>.</param>
/// <param name="AsOf">The day, or <c>null</c>.</param>
/// <param name="Interpretation">The choices, each <c>id=option</c>; may be empty.</param>
/// <param name="Rubrics">The folder of editions, or <c>null</c>.</param>
internal sealed record ScoringRequest(string Facts, string? Edition, string? AsOf, IReadOnlyList<string> Interpretation, string? Rubrics);
