using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>The facts of a rule's match in the order of its declarations, and where each stands in a tuple.</summary>
/// <param name="Declarations">The declarations.</param>
/// <param name="Steps">For each of them, how many steps before the match's tuple its fact stands; -1 where a branch of an OR does not have it.</param>
internal sealed record ActivationLayout(Declaration[] Declarations, int[] Steps)
{
    public static ActivationLayout Of(IRuleDefinition rule, TupleShape shape)
    {
        Declaration[] declarations = [.. rule.LeftHandSide.Exports.Distinct()];
        return new ActivationLayout(declarations, Array.ConvertAll(declarations, declaration => shape.StepsTo(declaration.Name)));
    }
}
