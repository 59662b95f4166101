namespace Digital40.Rules.Rubrics;

/// <summary>What became of the choices somebody wrote: an interpretation, or every error in them.</summary>
/// <param name="Interpretation">The interpretation; <c>null</c> when there are errors.</param>
/// <param name="Errors">The errors, in the order of the choices; empty when there is an interpretation.</param>
public sealed record InterpretationResult(Interpretation? Interpretation, IReadOnlyList<InterpretationError> Errors);
