namespace Digital40.RuleEngine.Rete;

/// <summary>
/// A node that takes facts from an alpha memory. An operation first brings all memories up to date, then the nodes do their work from the top: each sees
/// what stands before it as it is now.
/// </summary>
internal abstract class RightInputNode : BetaNode
{
    /// <summary>The memory has taken a fact.</summary>
    public abstract void Entered(SessionState state, Fact fact);

    /// <summary>A fact of the memory was updated.</summary>
    public abstract void Changed(SessionState state, Fact fact);

    /// <summary>The memory has lost a fact: its matches go at once.</summary>
    public abstract void Gone(SessionState state, Fact fact);

    /// <summary>Does the work for a fact that has entered the memory.</summary>
    public abstract void RightAssert(SessionState state, Fact fact);

    /// <summary>Does the work for a fact of the memory that was updated.</summary>
    public abstract void RightUpdate(SessionState state, Fact fact);
}
