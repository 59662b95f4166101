using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Drafting;

/// <summary>What became of a draft: what was written, or why nothing was.</summary>
/// <param name="Edition">The draft as it loads, with its values to be confirmed; <c>null</c> when there are errors.</param>
/// <param name="Written">The paths of the files that were written, the rubric first; empty when there are errors.</param>
/// <param name="LeftOut">The files of the edition that are not taken over, relative to its folder: its rules in C# are written anew. Mostly empty.</param>
/// <param name="Errors">Why nothing was written; empty when it was.</param>
public sealed record EditionDraftResult(Edition? Edition, IReadOnlyList<string> Written, IReadOnlyList<string> LeftOut, IReadOnlyList<RubricError> Errors);
