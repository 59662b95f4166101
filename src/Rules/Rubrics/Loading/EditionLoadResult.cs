namespace Digital40.Rules.Rubrics.Loading;

/// <summary>What became of an edition's folder: an edition, or every error in it.</summary>
/// <param name="Edition">The edition; <c>null</c> when there are errors.</param>
/// <param name="Errors">The errors, those of whole files first, then in the order of the file; empty when there is an edition.</param>
public sealed record EditionLoadResult(Edition? Edition, IReadOnlyList<RubricError> Errors);
