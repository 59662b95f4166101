using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>An action of a rule.</summary>
/// <param name="Source">The action as the rule has it.</param>
/// <param name="Trigger">When it is run.</param>
/// <param name="Invoke">Runs it for a match.</param>
/// <param name="Arguments">Where its arguments come from.</param>
internal sealed record CompiledAction(LambdaExpression Source, ActionTrigger Trigger, Action<IContext, Tuple> Invoke, ActionArgument[] Arguments);
