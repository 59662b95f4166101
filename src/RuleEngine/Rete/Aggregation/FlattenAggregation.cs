using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Gives a result for each value that a fact's selector gives; one that comes twice from a fact is one result.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class FlattenAggregation<T>(LhsExpression<IEnumerable<T>> selector, FactIdentityComparer comparer) : Aggregation
{
    private readonly OrderedDictionary<Fact, OrderedDictionary<object, AggregateResult>> _results = new(ReferenceEqualityComparer.Instance);

    public override IEnumerable<AggregateResult> Results => _results.Values.SelectMany(results => results.Values);

    public override void Add(SessionState state, Tuple note, Fact fact)
    {
        if (TryValues(state, note, fact, out var values))
        {
            var results = new OrderedDictionary<object, AggregateResult>(comparer);
            _results.Add(fact, results);
            Merge(fact, [], values, results);
        }
    }

    public override void Modify(SessionState state, Tuple note, Fact fact)
    {
        if (!_results.TryGetValue(fact, out var before))
        {
            Add(state, note, fact);
        }
        else if (TryValues(state, note, fact, out var values))
        {
            var after = new OrderedDictionary<object, AggregateResult>(comparer);
            _results[fact] = after;
            Merge(fact, before, values, after);
        }
        else
        {
            Remove(state, note, fact);
        }
    }

    public override void Remove(SessionState state, Tuple note, Fact fact)
    {
        if (_results.Remove(fact, out var results))
        {
            foreach (var result in results.Values)
            {
                Changed(result, ResultChange.Removed);
            }
        }
    }

    public override IEnumerable<IFact> SourcesOf(AggregateResult result) => [result.Origin!];

    private void Merge(
        Fact origin, OrderedDictionary<object, AggregateResult> before, IEnumerable<T> values, OrderedDictionary<object, AggregateResult> after)
    {
        foreach (var value in values)
        {
            if (after.ContainsKey(value!))
            {
                continue;
            }

            var isKnown = before.Remove(value!, out var result);
            result ??= new AggregateResult { Origin = origin };
            result.Value = value;
            after.Add(value!, result);
            Changed(result, isKnown ? ResultChange.Modified : ResultChange.Added);
        }

        foreach (var gone in before.Values)
        {
            Changed(gone, ResultChange.Removed);
        }
    }

    /// <summary>The values, enumerated here so that a selector which fails half-way fails as a whole.</summary>
    private bool TryValues(SessionState state, Tuple note, Fact fact, out IReadOnlyList<T> values)
    {
        values = [];
        if (!selector.TryEvaluate(state, note, fact, out var sequence))
        {
            return false;
        }

        values = [.. sequence];
        return true;
    }
}
