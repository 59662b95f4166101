using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Gives a result for each distinct value that the facts' selectors give; it lasts while one fact still gives it.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class FlattenAggregation<T>(LhsExpression<T[]> selector, FactIdentityComparer comparer) : Aggregation
{
    private readonly Dictionary<Fact, HashSet<object>> _values = new(ReferenceEqualityComparer.Instance);
    private readonly OrderedDictionary<object, Item> _items = new(comparer);

    public override IEnumerable<AggregateResult> Results => _items.Values;

    public override void Add(SessionState state, Tuple note, Fact fact) => Merge(state, note, fact, []);

    public override void Modify(SessionState state, Tuple note, Fact fact) => Merge(state, note, fact, _values.GetValueOrDefault(fact, []));

    public override void Remove(SessionState state, Tuple note, Fact fact)
    {
        if (_values.Remove(fact, out var values))
        {
            foreach (var value in values)
            {
                Release(fact, value);
            }
        }
    }

    public override IEnumerable<IFact> SourcesOf(AggregateResult result) => ((Item)result).Origins;

    private void Merge(SessionState state, Tuple note, Fact fact, HashSet<object> before)
    {
        if (!TryEvaluate(selector, state, note, fact, out var sequence))
        {
            Remove(state, note, fact);
            return;
        }

        var after = new HashSet<object>(comparer);
        foreach (var value in sequence)
        {
            if (value is not null && after.Add(value))
            {
                Keep(fact, value, isNewToFact: !before.Remove(value));
            }
        }

        foreach (var value in before)
        {
            Release(fact, value);
        }

        _values[fact] = after;
    }

    private void Keep(Fact fact, object value, bool isNewToFact)
    {
        if (!_items.TryGetValue(value, out var item))
        {
            item = new Item { Value = value };
            _items.Add(value, item);
            Changed(item, ResultChange.Added);
        }
        else if (!isNewToFact)
        {
            item.Value = value;
            Changed(item, ResultChange.Modified);
        }

        if (isNewToFact)
        {
            item.Origins.Add(fact);
        }
    }

    private void Release(Fact fact, object value)
    {
        var item = _items[value];
        item.Origins.Remove(fact);
        if (item.Origins.Count == 0)
        {
            _items.Remove(value);
        }

        Changed(item, item.Origins.Count == 0 ? ResultChange.Removed : ResultChange.Modified);
    }

    private sealed class Item : AggregateResult
    {
        public List<Fact> Origins { get; } = [];
    }
}
