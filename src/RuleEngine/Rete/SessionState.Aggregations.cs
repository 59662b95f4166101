using Digital40.RuleEngine.Rete.Aggregation;

namespace Digital40.RuleEngine.Rete;

/// <content>Keeps aggregations for the next session.</content>
internal sealed partial class SessionState
{
    private readonly Aggregation.Aggregation?[] _idleAggregations;
    private readonly List<(int NodeId, Aggregation.Aggregation Aggregation)> _usedAggregations = [];

    /// <summary>An aggregation of a node: the one that an earlier session has left, or a new one.</summary>
    public Aggregation.Aggregation NewAggregation(BetaNode node, AggregationFactory factory)
    {
        var aggregation = _idleAggregations[node.Id];
        if (aggregation is null)
        {
            aggregation = factory.Create(this);
        }
        else
        {
            _idleAggregations[node.Id] = null;
        }

        if (factory.IsReusable && _usedAggregations.Count < ArenaLimit)
        {
            _usedAggregations.Add((node.Id, aggregation));
        }

        return aggregation;
    }

    private void ResetAggregations()
    {
        foreach (var (nodeId, aggregation) in _usedAggregations)
        {
            aggregation.Reset();
            _idleAggregations[nodeId] ??= aggregation;
        }

        _usedAggregations.Clear();
    }
}
