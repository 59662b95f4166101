using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Extensibility;

/// <summary>Who asks for a service.</summary>
public interface IResolutionContext
{
    /// <summary>The session.</summary>
    ISession Session { get; }

    /// <summary>The rule.</summary>
    IRuleDefinition Rule { get; }
}
