using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>An action of a rule.</summary>
/// <param name="Source">The action as the rule has it.</param>
/// <param name="Trigger">When it is run.</param>
/// <param name="Code">Runs it for a match; several actions may share it.</param>
/// <param name="Constants">The objects that the action has captured.</param>
/// <param name="Arguments">Where its arguments come from.</param>
internal sealed record CompiledAction(
    LambdaExpression Source, ActionTrigger Trigger, Action<object[], IContext, Tuple> Code, object[] Constants, ActionArgument[] Arguments)
{
    public void Invoke(IContext context, Tuple tuple) => Code(Constants, context, tuple);
}
