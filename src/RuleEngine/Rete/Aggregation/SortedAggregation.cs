using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Gathers facts into one collection sorted by keys; facts with equal keys stand in the order in which they came.</summary>
/// <typeparam name="T">The type of the facts.</typeparam>
internal sealed class SortedAggregation<T> : Aggregation
{
    private readonly LhsExpression<object?>[] _selectors;
    private readonly SortDirection[] _directions;
    private readonly Dictionary<Fact, object?[]> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly List<Fact> _facts = [];
    private readonly List<T> _values = [];
    private readonly AggregateResult _result;

    public SortedAggregation(LhsExpression<object?>[] selectors, SortDirection[] directions)
    {
        _selectors = selectors;
        _directions = directions;
        _result = new AggregateResult { Value = _values.AsReadOnly() };
        Changed(_result, ResultChange.Added);
    }

    public override IEnumerable<AggregateResult> Results => [_result];

    public override void Add(SessionState state, Tuple note, Fact fact)
    {
        var keys = new object?[_selectors.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (!TryEvaluate(_selectors[i], state, note, fact, out keys[i]))
            {
                return;
            }
        }

        _keys.Add(fact, keys);
        var index = PlaceOf(keys);
        _facts.Insert(index, fact);
        _values.Insert(index, (T)fact.RawValue!);
        Changed(_result, ResultChange.Modified);
    }

    public override void Modify(SessionState state, Tuple note, Fact fact)
    {
        Remove(state, note, fact);
        Add(state, note, fact);
    }

    public override void Remove(SessionState state, Tuple note, Fact fact)
    {
        if (!_keys.Remove(fact))
        {
            return;
        }

        var index = _facts.IndexOf(fact);
        _facts.RemoveAt(index);
        _values.RemoveAt(index);
        Changed(_result, ResultChange.Modified);
    }

    public override IEnumerable<IFact> SourcesOf(AggregateResult result) => _facts;

    /// <summary>The place behind every fact whose keys are not greater.</summary>
    private int PlaceOf(object?[] keys)
    {
        var low = 0;
        var high = _facts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Compare(_keys[_facts[middle]], keys) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int Compare(object?[] left, object?[] right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            var order = Comparer<object>.Default.Compare(left[i], right[i]);
            if (order != 0)
            {
                return _directions[i] == SortDirection.Ascending ? order : -order;
            }
        }

        return 0;
    }
}
