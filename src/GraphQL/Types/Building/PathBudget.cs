namespace Digital40.GraphQL.Types.Building;

/// <summary>
/// How much of the cycles in a schema is told. Against schemas whose cycles are so many and so long that naming them all takes quadratic memory.
/// </summary>
internal sealed class PathBudget
{
    private int _left = 100_000;

    /// <summary>Whether a cycle may be told; what it takes is then gone.</summary>
    /// <param name="length">How many members it has.</param>
    public bool TryTake(int length)
    {
        _left -= length;
        return _left >= 0;
    }
}
