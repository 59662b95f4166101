namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>What is to be passed on about a result.</summary>
internal enum ResultChange : byte
{
    None,
    Added,
    Modified,
    Removed,
}
