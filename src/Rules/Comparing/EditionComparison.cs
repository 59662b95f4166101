using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Comparing;

/// <summary>How two editions differ.</summary>
/// <param name="From">The first edition.</param>
/// <param name="To">The second edition.</param>
/// <param name="Changes">The differences in reading order; empty where they say the same. The year itself is none, nor is how a file is laid out.</param>
public sealed record EditionComparison(Edition From, Edition To, IReadOnlyList<Change> Changes)
{
    /// <summary>The differences in one criterion, in reading order; may be empty.</summary>
    /// <param name="code">The criterion's code.</param>
    public IEnumerable<Change> Of(string code) => Changes.Where(change => change.Criterion == code);
}
