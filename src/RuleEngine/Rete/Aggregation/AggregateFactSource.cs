using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>Says what an aggregate fact was made from.</summary>
internal sealed class AggregateFactSource(Aggregation aggregation, AggregateResult result) : IFactSource
{
    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts => aggregation.SourcesOf(result);
}
