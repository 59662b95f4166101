using System.Collections;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Gathers facts into one look-up, which exists from the start, empty or not.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TElement">The type of the elements.</typeparam>
internal sealed class LookupAggregation<TKey, TElement> : Aggregation
{
    private readonly GroupAggregation<TKey, TElement> _groups;
    private readonly AggregateResult _result;

    public LookupAggregation(LhsExpression<TKey> keySelector, LhsExpression<TElement> elementSelector)
    {
        _groups = new GroupAggregation<TKey, TElement>(keySelector, elementSelector);
        _result = new AggregateResult { Value = new KeyedLookup(_groups) };
        Changed(_result, ResultChange.Added);
    }

    public override IEnumerable<AggregateResult> Results => [_result];

    public override void Add(SessionState state, Tuple note, Fact fact)
    {
        _groups.Add(state, note, fact);
        TakeOver();
    }

    public override void Modify(SessionState state, Tuple note, Fact fact)
    {
        _groups.Modify(state, note, fact);
        TakeOver();
    }

    public override void Remove(SessionState state, Tuple note, Fact fact)
    {
        _groups.Remove(state, note, fact);
        TakeOver();
    }

    public override IEnumerable<IFact> SourcesOf(AggregateResult result) => _groups.Results.SelectMany(_groups.SourcesOf);

    private void TakeOver()
    {
        while (_groups.TakeChange() is { } change)
        {
            change.Change = ResultChange.None;
        }

        Changed(_result, ResultChange.Modified);
        HasFailed |= _groups.HasFailed;
    }

    private sealed class KeyedLookup(GroupAggregation<TKey, TElement> groups) : IKeyedLookup<TKey, TElement>
    {
        public IEnumerable<TKey> Keys => Groups.Select(group => group.Key);

        public int Count => groups.Results.Count();

        public IEnumerable<TElement> this[TKey key] =>
            Groups.FirstOrDefault(group => EqualityComparer<TKey>.Default.Equals(group.Key, key)) ?? Enumerable.Empty<TElement>();

        private IEnumerable<FactGroup<TKey, TElement>> Groups => groups.Results.Select(result => (FactGroup<TKey, TElement>)result.Value!);

        public bool Contains(TKey key) => Keys.Contains(key);

        public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => Groups.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
