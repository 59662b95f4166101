namespace Digital40.RuleEngine.Rete;

/// <summary>The node before the first: it holds one tuple without facts.</summary>
internal sealed class RootNode : BetaNode
{
    public override void LeftAssert(SessionState state, Tuple tuple) => throw new InvalidOperationException("Nothing comes before the root.");

    public override void LeftUpdate(SessionState state, Tuple tuple, bool isFactChanged) =>
        throw new InvalidOperationException("Nothing comes before the root.");
}
