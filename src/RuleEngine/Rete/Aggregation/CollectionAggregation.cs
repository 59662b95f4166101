using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Gathers facts into one collection, which exists from the start, empty or not.</summary>
/// <typeparam name="T">The type of the facts.</typeparam>
internal sealed class CollectionAggregation<T> : Aggregation
{
    private FactCollection<T> _values = new(0);
    private readonly AggregateResult _result;
    private readonly List<Fact> _facts = [];

    public CollectionAggregation()
    {
        _result = new AggregateResult { Value = _values };
        Changed(_result, ResultChange.Added);
    }

    public override IEnumerable<AggregateResult> Results => [_result];

    public override void Add(SessionState state, Tuple note, Fact fact)
    {
        _facts.Add(fact);
        _values.Add((T)fact.RawValue!);
        Changed(_result, ResultChange.Modified);
    }

    public override void Modify(SessionState state, Tuple note, Fact fact)
    {
        _values[_facts.LastIndexOf(fact)] = (T)fact.RawValue!;
        Changed(_result, ResultChange.Modified);
    }

    public override void Remove(SessionState state, Tuple note, Fact fact)
    {
        var index = _facts.LastIndexOf(fact);
        _facts.RemoveAt(index);
        _values.RemoveAt(index);
        Changed(_result, ResultChange.Modified);
    }

    /// <summary>The collection itself stays with whoever has kept it: a new one begins, as large as this one became.</summary>
    public override void Reset()
    {
        base.Reset();
        _values = new FactCollection<T>(_facts.Count);
        _facts.Clear();
        _result.Value = _values;
        _result.Fact = null;
        _result.Output = null;
        _result.IsQueued = false;
        _result.NextChanged = null;
        _result.Change = ResultChange.None;
        Changed(_result, ResultChange.Added);
    }

    public override IEnumerable<IFact> SourcesOf(AggregateResult result) => _facts;
}
