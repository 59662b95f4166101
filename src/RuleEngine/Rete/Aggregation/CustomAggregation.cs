using Digital40.RuleEngine.Aggregators;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Hands facts to an aggregator of the rules' author, a batch for each operation, and takes over what it says of its results.</summary>
internal sealed class CustomAggregation(IAggregatorFactory factory, AggregationContext context) : Aggregation
{
    private readonly OrderedDictionary<object, Item> _items = new(context.State.Network.IdentityComparer);
    private readonly HashSet<Fact> _known = new(ReferenceEqualityComparer.Instance);
    private readonly List<Fact> _added = [];
    private readonly List<Fact> _modified = [];
    private readonly List<Fact> _removed = [];
    private IAggregator? _aggregator;

    public override IEnumerable<AggregateResult> Results => _items.Values;

    public override void Add(SessionState state, Tuple note, Fact fact)
    {
        _known.Add(fact);
        _added.Add(fact);
    }

    public override void Modify(SessionState state, Tuple note, Fact fact)
    {
        if (!_known.Contains(fact))
        {
            Add(state, note, fact);
        }
        else if (!_added.Contains(fact) && !_modified.Contains(fact))
        {
            _modified.Add(fact);
        }
    }

    public override void Remove(SessionState state, Tuple note, Fact fact)
    {
        _known.Remove(fact);
        _modified.Remove(fact);
        if (!_added.Remove(fact))
        {
            _removed.Add(fact);
        }
    }

    public override void Complete(SessionState state, Tuple note)
    {
        try
        {
            Call(note);
        }
        catch (FailedAggregateException)
        {
            HasFailed = true;
        }
        finally
        {
            _added.Clear();
            _modified.Clear();
            _removed.Clear();
        }
    }

    public override IEnumerable<IFact> SourcesOf(AggregateResult result) => ((Item)result).Origins;

    private void Call(Tuple note)
    {
        if (_aggregator is null)
        {
            _aggregator = factory.Create();
            Take(_aggregator.Add(context, note, _added.ToArray()));
            return;
        }

        if (_removed.Count > 0)
        {
            Take(_aggregator.Remove(context, note, _removed.ToArray()));
        }

        if (_modified.Count > 0)
        {
            Take(_aggregator.Modify(context, note, _modified.ToArray()));
        }

        if (_added.Count > 0)
        {
            Take(_aggregator.Add(context, note, _added.ToArray()));
        }
    }

    private void Take(IEnumerable<AggregationResult> results)
    {
        foreach (var result in results)
        {
            switch (result.Action)
            {
                case AggregationAction.Added:
                    var item = new Item { Value = result.Aggregate, Origins = result.Source ?? [] };
                    _items.Add(result.Aggregate, item);
                    Changed(item, ResultChange.Added);
                    break;
                case AggregationAction.Modified when _items.Remove(result.Previous ?? result.Aggregate, out var before):
                    before.Value = result.Aggregate;
                    before.Origins = result.Source ?? [];
                    _items.Add(result.Aggregate, before);
                    Changed(before, ResultChange.Modified);
                    break;
                case AggregationAction.Removed when _items.Remove(result.Aggregate, out var gone):
                    Changed(gone, ResultChange.Removed);
                    break;
            }
        }
    }

    private sealed class Item : AggregateResult
    {
        public IEnumerable<IFact> Origins { get; set; } = [];
    }
}
