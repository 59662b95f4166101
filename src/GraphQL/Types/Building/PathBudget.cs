namespace Digital40.GraphQL.Types.Building;

/// <summary>
/// How much of the cycles in a schema is told. Against schemas whose cycles are so many and so long that naming them all takes quadratic memory.
/// </summary>
internal sealed class PathBudget
{
    private const int Whole = 100_000;

    private int _left = Whole;

    /// <summary>Whether a cycle may be told; what it takes is then gone. The first may always be: a schema with a cycle is never sound.</summary>
    /// <param name="length">How many members it has.</param>
    public bool TryTake(int length)
    {
        if (length > _left && _left < Whole)
        {
            return false;
        }

        _left -= length;
        return true;
    }
}
