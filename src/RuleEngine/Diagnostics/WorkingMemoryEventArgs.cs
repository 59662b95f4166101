using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Diagnostics;

/// <summary>Something happened to a fact.</summary>
/// <param name="fact">The fact.</param>
public class WorkingMemoryEventArgs(IFact fact) : EventArgs
{
    /// <summary>The fact.</summary>
    public IFact Fact => fact;
}
