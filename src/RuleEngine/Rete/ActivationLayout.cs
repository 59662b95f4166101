using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>The facts of a rule's match in the order of its declarations, and where each stands in a tuple.</summary>
/// <param name="Declarations">The declarations.</param>
/// <param name="Steps">For each of them, how many steps before the match's tuple its fact stands.</param>
internal sealed record ActivationLayout(Declaration[] Declarations, int[] Steps);
