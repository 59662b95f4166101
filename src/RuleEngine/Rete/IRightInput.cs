namespace Digital40.RuleEngine.Rete;

/// <summary>A node that takes facts from an alpha memory. The memory already has, or no longer has, the fact when it is told.</summary>
internal interface IRightInput
{
    /// <summary>The node's number.</summary>
    int Id { get; }

    void RightAssert(SessionState state, Fact fact);

    void RightUpdate(SessionState state, Fact fact);

    void RightRetract(SessionState state, Fact fact);
}
