namespace Digital40.RuleEngine;

/// <summary>What came of a batch of facts.</summary>
internal sealed class FactResult(IReadOnlyCollection<object> failed) : IFactResult
{
    public static readonly FactResult Success = new([]);

    public IReadOnlyCollection<object> Failed => failed;

    public int FailedCount => failed.Count;
}
