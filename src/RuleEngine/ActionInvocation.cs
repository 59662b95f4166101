using Digital40.RuleEngine.Extensibility;
using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <summary>An action of a rule that an interceptor may run.</summary>
internal sealed class ActionInvocation(FiringContext context, Activation activation, CompiledAction action, object?[] arguments) : IActionInvocation
{
    public object?[] Arguments => arguments;

    public ActionTrigger Trigger => action.Trigger;

    public void Invoke() => action.Invoke(context, activation.Tuple);
}
