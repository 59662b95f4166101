using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Extensibility;

/// <summary>An action of a rule that is about to be run.</summary>
public interface IActionInvocation
{
    /// <summary>The arguments, in the order of the action's parameters without the context; services are among them.</summary>
    object?[] Arguments { get; }

    /// <summary>When the action is run.</summary>
    ActionTrigger Trigger { get; }

    /// <summary>Runs the action; what it throws is not wrapped.</summary>
    void Invoke();
}
