using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Diagnostics;

/// <summary>Something happened to a match.</summary>
/// <param name="match">The match.</param>
public class AgendaEventArgs(IMatch match) : EventArgs
{
    /// <summary>The match; the same object as long as the match lives.</summary>
    public IMatch Match => match;

    /// <summary>The rule that is matched.</summary>
    public IRuleDefinition Rule => match.Rule;

    /// <summary>The facts of the match, in the order in which the rule declares them.</summary>
    public IEnumerable<IFactMatch> Facts => match.Facts;
}
