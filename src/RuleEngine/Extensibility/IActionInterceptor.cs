using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Extensibility;

/// <summary>Runs the actions of rules in place of the engine. Implement one of the two methods.</summary>
public interface IActionInterceptor
{
    /// <summary>Called instead of running a rule's actions.</summary>
    /// <param name="context">The context of the firing.</param>
    /// <param name="actions">The actions that the match is for, in the order in which the rule declares them.</param>
    void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions) => Intercept(context, (IEnumerable<IActionInvocation>)actions);

    /// <summary>The same for interceptors written against the wider type.</summary>
    /// <param name="context">The context of the firing.</param>
    /// <param name="actions">The actions that the match is for, in the order in which the rule declares them.</param>
    /// <exception cref="NotSupportedException">Neither method is implemented.</exception>
    void Intercept(IContext context, IEnumerable<IActionInvocation> actions) =>
        throw new NotSupportedException("An action interceptor has to implement Intercept.");
}
