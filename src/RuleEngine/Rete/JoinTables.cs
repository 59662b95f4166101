namespace Digital40.RuleEngine.Rete;

/// <summary>The two tables of a join in one session; each is made when it is first worth it.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
internal sealed class JoinTables<TKey>
{
    public JoinTable<TKey, Fact>? Facts { get; set; }

    public JoinTable<TKey, Tuple>? Tuples { get; set; }
}
