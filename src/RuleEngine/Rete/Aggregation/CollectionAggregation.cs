using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Gathers facts into one collection, which exists from the start, empty or not.</summary>
/// <typeparam name="T">The type of the facts.</typeparam>
internal sealed class CollectionAggregation<T> : Aggregation
{
    private FactCollection<T> _values = new(0);
    private readonly AggregateResult _result;
    private readonly AggregateResult[] _results;
    private Fact[] _facts = new Fact[8];

    public CollectionAggregation()
    {
        _result = new AggregateResult { Value = _values };
        _results = [_result];
        Changed(_result, ResultChange.Added);
    }

    public override IEnumerable<AggregateResult> Results => _results;

    public override void Add(SessionState state, Tuple note, Fact fact)
    {
        Append(fact);
        Changed(_result, ResultChange.Modified);
    }

    public override void AddAll(SessionState state, Tuple note, AlphaMemory memory)
    {
        for (var entry = memory.First; entry != AlphaEntries.None; entry = state.Entries[entry].Next)
        {
            Append(state.Entries[entry].Fact);
        }

        Changed(_result, ResultChange.Modified);
    }

    public override void Modify(SessionState state, Tuple note, Fact fact)
    {
        _values.Replace(IndexOf(fact), fact.RawValue);
        Changed(_result, ResultChange.Modified);
    }

    public override void Remove(SessionState state, Tuple note, Fact fact)
    {
        var index = IndexOf(fact);
        _values.RemoveAt(index);
        Array.Copy(_facts, index + 1, _facts, index, _values.Count - index);
        Changed(_result, ResultChange.Modified);
    }

    /// <summary>The collection itself stays with whoever has kept it: a new one begins, as large as this one became.</summary>
    public override void Reset()
    {
        base.Reset();
        Array.Clear(_facts, 0, _values.Count);
        _values = new FactCollection<T>(_values.Count);
        _result.Value = _values;
        _result.Fact = null;
        _result.Output = null;
        _result.IsQueued = false;
        _result.NextChanged = null;
        _result.Change = ResultChange.None;
        Changed(_result, ResultChange.Added);
    }

    public override IEnumerable<IFact> SourcesOf(AggregateResult result) => _facts.Take(_values.Count);

    private void Append(Fact fact)
    {
        var count = _values.Count;
        if (count == _facts.Length)
        {
            Array.Resize(ref _facts, count * 2);
        }

        _facts[count] = fact;
        _values.Append(fact.RawValue);
    }

    private int IndexOf(Fact fact) => Array.LastIndexOf(_facts, fact, _values.Count - 1, _values.Count);
}
