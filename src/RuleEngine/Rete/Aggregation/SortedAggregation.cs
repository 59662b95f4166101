using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Gathers facts into one collection sorted by keys; facts with equal keys stand in the order in which they came.</summary>
/// <typeparam name="T">The type of the facts.</typeparam>
internal sealed class SortedAggregation<T> : Aggregation, IComparer<SortedAggregation<T>.Entry>
{
    private readonly LhsExpression<object?>[] _selectors;
    private readonly SortDirection[] _directions;
    private readonly Dictionary<Fact, Entry> _entries = new(ReferenceEqualityComparer.Instance);
    private readonly List<Entry> _sorted = [];
    private readonly List<T> _values = [];
    private readonly AggregateResult _result;
    private long _arrivals;

    public SortedAggregation(LhsExpression<object?>[] selectors, SortDirection[] directions)
    {
        _selectors = selectors;
        _directions = directions;
        _result = new AggregateResult { Value = _values.AsReadOnly() };
        Changed(_result, ResultChange.Added);
    }

    public override IEnumerable<AggregateResult> Results => [_result];

    public override void Add(SessionState state, Tuple note, Fact fact) => Add(state, note, fact, _arrivals++);

    public override void Modify(SessionState state, Tuple note, Fact fact)
    {
        var arrival = _entries.TryGetValue(fact, out var entry) ? entry.Arrival : _arrivals++;
        Remove(state, note, fact);
        Add(state, note, fact, arrival);
    }

    public override void Remove(SessionState state, Tuple note, Fact fact)
    {
        if (!_entries.Remove(fact, out var entry))
        {
            return;
        }

        var index = _sorted.BinarySearch(entry, this);
        _sorted.RemoveAt(index);
        _values.RemoveAt(index);
        Changed(_result, ResultChange.Modified);
    }

    public override IEnumerable<IFact> SourcesOf(AggregateResult result) => _sorted.Select(entry => entry.Fact);

    int IComparer<Entry>.Compare(Entry? x, Entry? y)
    {
        for (var i = 0; i < _directions.Length; i++)
        {
            var order = Comparer<object>.Default.Compare(x!.Keys[i], y!.Keys[i]);
            if (order != 0)
            {
                return _directions[i] == SortDirection.Ascending ? order : -order;
            }
        }

        return x!.Arrival.CompareTo(y!.Arrival);
    }

    private void Add(SessionState state, Tuple note, Fact fact, long arrival)
    {
        var keys = new object?[_selectors.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (!TryEvaluate(_selectors[i], state, note, fact, out keys[i]))
            {
                return;
            }
        }

        var entry = new Entry(fact, keys, arrival);
        var index = ~_sorted.BinarySearch(entry, this);
        _entries.Add(fact, entry);
        _sorted.Insert(index, entry);
        _values.Insert(index, (T)fact.RawValue!);
        Changed(_result, ResultChange.Modified);
    }

    private sealed record Entry(Fact Fact, object?[] Keys, long Arrival);
}
