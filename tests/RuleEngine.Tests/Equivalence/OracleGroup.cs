using System.Collections;

namespace Digital40.RuleEngine.Tests.Equivalence;

/// <summary>A group as the oracle sees it.</summary>
internal sealed class OracleGroup(int key, IReadOnlyList<object?> elements) : IEnumerable
{
    public int Key => key;

    public IEnumerator GetEnumerator() => elements.GetEnumerator();
}
