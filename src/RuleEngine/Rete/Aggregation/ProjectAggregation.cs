using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Gives one result for each fact.</summary>
internal sealed class ProjectAggregation(LhsExpression<object?> selector) : Aggregation
{
    private readonly OrderedDictionary<Fact, AggregateResult> _results = new(ReferenceEqualityComparer.Instance);

    public override IEnumerable<AggregateResult> Results => _results.Values;

    public override void Add(SessionState state, Tuple note, Fact fact)
    {
        if (TryEvaluate(selector, state, note, fact, out var value))
        {
            var result = new AggregateResult { Value = value, Origin = fact };
            _results.Add(fact, result);
            Changed(result, ResultChange.Added);
        }
    }

    public override void Modify(SessionState state, Tuple note, Fact fact)
    {
        if (!_results.TryGetValue(fact, out var result))
        {
            Add(state, note, fact);
        }
        else if (TryEvaluate(selector, state, note, fact, out var value))
        {
            result.Value = value;
            Changed(result, ResultChange.Modified);
        }
        else
        {
            Remove(state, note, fact);
        }
    }

    public override void Remove(SessionState state, Tuple note, Fact fact)
    {
        if (_results.Remove(fact, out var result))
        {
            Changed(result, ResultChange.Removed);
        }
    }

    public override IEnumerable<IFact> SourcesOf(AggregateResult result) => [result.Origin!];
}
