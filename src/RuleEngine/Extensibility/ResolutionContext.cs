using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Extensibility;

/// <summary>Who asks for a service.</summary>
internal sealed class ResolutionContext(ISession session, IRuleDefinition rule) : IResolutionContext
{
    public ISession Session => session;

    public IRuleDefinition Rule => rule;
}
