using Digital40.RuleEngine.Rete;

namespace Digital40.RuleEngine.Aggregators;

/// <summary>The session that an aggregator works for.</summary>
public sealed class AggregationContext
{
    internal AggregationContext(SessionState state)
    {
        State = state;
    }

    /// <summary>Decides which values stand for the same fact.</summary>
    public IFactIdentityComparer FactIdentityComparer => State.Network.IdentityComparer;

    internal SessionState State { get; }
}
