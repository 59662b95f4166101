using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Gives a result for each key; a group without elements is gone.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TElement">The type of the elements.</typeparam>
internal sealed class GroupAggregation<TKey, TElement>(LhsExpression<TKey> keySelector, LhsExpression<TElement> elementSelector) : Aggregation
{
    private readonly OrderedDictionary<HashKey<TKey>, AggregateResult> _groups = [];
    private readonly Dictionary<Fact, HashKey<TKey>> _keys = new(ReferenceEqualityComparer.Instance);

    public override IEnumerable<AggregateResult> Results => _groups.Values;

    public override void Add(SessionState state, Tuple note, Fact fact)
    {
        if (TryEvaluate(keySelector, state, note, fact, out var key) && TryEvaluate(elementSelector, state, note, fact, out var element))
        {
            Add(fact, key, element);
        }
    }

    public override void Modify(SessionState state, Tuple note, Fact fact)
    {
        if (!TryEvaluate(keySelector, state, note, fact, out var key) || !TryEvaluate(elementSelector, state, note, fact, out var element))
        {
            Remove(state, note, fact);
            return;
        }

        var hashKey = new HashKey<TKey>(key);
        if (_keys.TryGetValue(fact, out var before) && before.Equals(hashKey))
        {
            var result = _groups[hashKey];
            GroupOf(result).Key = key;
            GroupOf(result).Set(fact, element);
            Changed(result, ResultChange.Modified);
            return;
        }

        Remove(state, note, fact);
        Add(fact, key, element);
    }

    public override void Remove(SessionState state, Tuple note, Fact fact)
    {
        if (!_keys.Remove(fact, out var key))
        {
            return;
        }

        var result = _groups[key];
        GroupOf(result).Remove(fact);
        if (GroupOf(result).Count == 0)
        {
            _groups.Remove(key);
        }

        Changed(result, GroupOf(result).Count == 0 ? ResultChange.Removed : ResultChange.Modified);
    }

    public override IEnumerable<IFact> SourcesOf(AggregateResult result) => GroupOf(result).Facts;

    private void Add(Fact fact, TKey key, TElement element)
    {
        var hashKey = new HashKey<TKey>(key);
        _keys.Add(fact, hashKey);
        var isNew = !_groups.TryGetValue(hashKey, out var result);
        if (result is null)
        {
            result = new AggregateResult { Value = new FactGroup<TKey, TElement>(key) };
            _groups.Add(hashKey, result);
        }

        GroupOf(result).Add(fact, element);
        Changed(result, isNew ? ResultChange.Added : ResultChange.Modified);
    }

    private static FactGroup<TKey, TElement> GroupOf(AggregateResult result) => (FactGroup<TKey, TElement>)result.Value!;
}
