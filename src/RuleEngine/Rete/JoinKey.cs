namespace Digital40.RuleEngine.Rete;

/// <summary>An equality between the tuple and the fact of a join: what is looked up, once a side is large enough, instead of searched.</summary>
internal abstract class JoinKey
{
    /// <summary>From how many elements on a side a table is worth its cost.</summary>
    private const int Threshold = 8;

    /// <summary>How many searches through so many elements come before a table: a single one is cheaper than the table.</summary>
    private const int Patience = 2;

    /// <summary>The conditions that remain to be tested on what the look-up gives.</summary>
    public required LhsExpression<bool>[] Residual { get; init; }

    /// <summary>The facts that may match a tuple, or null when all have to be tried.</summary>
    public abstract List<Fact>? FactsFor(SessionState state, JoinNode node, Tuple tuple);

    /// <summary>The tuples that may match a fact, or null when all have to be tried.</summary>
    public abstract List<Tuple>? TuplesFor(SessionState state, JoinNode node, Fact fact);

    /// <summary>Keeps the tables right when a tuple came, changed or went.</summary>
    public abstract void TupleChanged(SessionState state, JoinNode node, Tuple tuple, bool isRemoved);

    /// <summary>Keeps the tables right when a fact came, changed or went.</summary>
    public abstract void FactChanged(SessionState state, JoinNode node, Fact fact, bool isRemoved);

    /// <summary>Whether a side of so many elements is to be looked up; every condition is evaluated one by one while somebody listens to that.</summary>
    protected static bool IsWorthwhile(SessionState state, JoinNode node, int count) =>
        count >= Threshold && !state.TracesLhs && ++state.Beta[node.Id].Searches > Patience;
}

/// <summary>A join's equality over values of one type.</summary>
/// <typeparam name="TKey">The type of the values.</typeparam>
internal sealed class JoinKey<TKey>(BoundFunction<TKey> left, BoundFunction<TKey> right) : JoinKey
{
    public override List<Fact>? FactsFor(SessionState state, JoinNode node, Tuple tuple)
    {
        if (!IsWorthwhile(state, node, state.Alpha[node.MemoryId].Count) || !TryKey(left, tuple, null, out var key))
        {
            return null;
        }

        var tables = Tables(state, node);
        tables.Facts ??= TableOfFacts(state, node);
        return tables.Facts.IsComplete ? tables.Facts.Find(key) : null;
    }

    public override List<Tuple>? TuplesFor(SessionState state, JoinNode node, Fact fact)
    {
        if (!IsWorthwhile(state, node, state.Beta[node.Left.Id].Count) || !TryKey(right, null, fact.RawValue, out var key))
        {
            return null;
        }

        var tables = Tables(state, node);
        tables.Tuples ??= TableOfTuples(state, node);
        return tables.Tuples.IsComplete ? tables.Tuples.Find(key) : null;
    }

    public override void TupleChanged(SessionState state, JoinNode node, Tuple tuple, bool isRemoved)
    {
        if (state.Beta[node.Id].Index is JoinTables<TKey> { Tuples: { } table })
        {
            Change(table, tuple, isRemoved, TryKey(left, tuple, null, out var key), key);
        }
    }

    public override void FactChanged(SessionState state, JoinNode node, Fact fact, bool isRemoved)
    {
        if (state.Beta[node.Id].Index is JoinTables<TKey> { Facts: { } table })
        {
            Change(table, fact, isRemoved, TryKey(right, null, fact.RawValue, out var key), key);
        }
    }

    private static void Change<TItem>(JoinTable<TKey, TItem> table, TItem item, bool isRemoved, bool hasKey, HashKey<TKey> key)
        where TItem : class
    {
        if (isRemoved)
        {
            table.Remove(item);
        }
        else
        {
            table.Set(item, hasKey, key);
        }
    }

    private static JoinTables<TKey> Tables(SessionState state, JoinNode node) =>
        (JoinTables<TKey>)(state.Beta[node.Id].Index ??= new JoinTables<TKey>());

    private JoinTable<TKey, Fact> TableOfFacts(SessionState state, JoinNode node)
    {
        var table = new JoinTable<TKey, Fact>();
        for (var entry = state.Alpha[node.MemoryId].First; entry != AlphaEntries.None; entry = state.Entries[entry].Next)
        {
            var fact = state.Entries[entry].Fact;
            table.Set(fact, TryKey(right, null, fact.RawValue, out var key), key);
        }

        return table;
    }

    private JoinTable<TKey, Tuple> TableOfTuples(SessionState state, JoinNode node)
    {
        var table = new JoinTable<TKey, Tuple>();
        for (var tuple = state.Beta[node.Left.Id].First; tuple is not null; tuple = tuple.Next)
        {
            table.Set(tuple, TryKey(left, tuple, null, out var key), key);
        }

        return table;
    }

    /// <summary>Evaluates a side; one that throws is left to the condition itself, which reports it with its text.</summary>
    private static bool TryKey(BoundFunction<TKey> side, Tuple? tuple, object? fact, out HashKey<TKey> key)
    {
        try
        {
            key = new HashKey<TKey>(side.Invoke(tuple, fact));
            return true;
        }
        catch (Exception)
        {
            key = default;
            return false;
        }
    }
}
