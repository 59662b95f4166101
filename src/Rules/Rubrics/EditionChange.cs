using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Rubrics;

/// <summary>What a reload found in one edition's folder.</summary>
/// <param name="Year">The Buddhist-era year: the folder's name.</param>
/// <param name="Edition">The edition that is served from now on: the new one, or the last good one; <c>null</c> when there has never been a good one.</param>
/// <param name="Errors">Why the folder's content was refused; empty when it was taken up.</param>
public sealed record EditionChange(int Year, Edition? Edition, IReadOnlyList<RubricError> Errors)
{
    /// <summary>Whether the folder's content was taken up.</summary>
    public bool Accepted => Errors.Count == 0;
}
