using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Sensitivity;

/// <summary>What it moves to choose another option of one register entry.</summary>
/// <param name="Option">The option.</param>
/// <param name="Moves">The offices whose scores move, in the sheet's order; empty where none does.</param>
/// <param name="Errors">Why the option gives no rubric together with the others that are chosen; mostly empty.</param>
public sealed record Departure(RegisterOption Option, IReadOnlyList<OfficeMove> Moves, IReadOnlyList<RubricError> Errors);
