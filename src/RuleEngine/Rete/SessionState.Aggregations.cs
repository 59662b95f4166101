using Digital40.RuleEngine.Rete.Aggregation;

namespace Digital40.RuleEngine.Rete;

/// <content>Keeps an aggregation for each node, to be used by one session after the other.</content>
internal sealed partial class SessionState
{
    private readonly Aggregation.Aggregation?[] _keptAggregations;
    private Aggregation.Aggregation? _lastTaken;

    /// <summary>An aggregation of a node: the one that is kept, where no tuple of this session has it, or a new one.</summary>
    public Aggregation.Aggregation NewAggregation(BetaNode node, AggregationFactory factory)
    {
        var aggregation = _keptAggregations[node.Id];
        if (aggregation is { IsTaken: true } || !factory.IsReusable)
        {
            return factory.Create(this);
        }

        if (aggregation is null)
        {
            aggregation = factory.Create(this);
            _keptAggregations[node.Id] = aggregation;
        }

        aggregation.IsTaken = true;
        aggregation.TakenBefore = _lastTaken;
        _lastTaken = aggregation;
        return aggregation;
    }

    private void ResetAggregations()
    {
        while (_lastTaken is { } aggregation)
        {
            _lastTaken = aggregation.TakenBefore;
            aggregation.TakenBefore = null;
            aggregation.IsTaken = false;
            aggregation.Reset();
        }
    }
}
