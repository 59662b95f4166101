namespace Digital40.Rules.Rubrics;

/// <summary>A role in the working group of the order, named by post and never by person.</summary>
/// <param name="Code">The code; unique in its rubric.</param>
/// <param name="Title">The post.</param>
/// <param name="Position">What the post is in the group.</param>
/// <param name="Clause">Where the order says so.</param>
public sealed record WorkingGroupRole(string Code, LocalizedText Title, WorkingGroupPosition Position, string Clause);
