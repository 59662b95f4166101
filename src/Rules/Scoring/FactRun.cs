using System.Collections;
using Digital40.Rules.Facts;

namespace Digital40.Rules.Scoring;

/// <summary>Facts of a sheet that stand one after the other.</summary>
/// <param name="facts">The facts of the sheet.</param>
/// <param name="start">The position of the first.</param>
/// <param name="count">How many there are.</param>
internal sealed class FactRun(IReadOnlyList<Fact> facts, int start, int count) : IReadOnlyList<Fact>
{
    public int Count => count;

    public Fact this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count, nameof(index));
            return facts[start + index];
        }
    }

    public IEnumerator<Fact> GetEnumerator()
    {
        for (var i = start; i < start + count; i++)
        {
            yield return facts[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
