using Digital40.RuleEngine.Fluent.Dsl;

namespace Digital40.RuleEngine.Fluent;

/// <summary>Makes one rule object of a rule class by its constructor without parameters.</summary>
public class DefaultRuleActivator : IRuleActivator
{
    /// <inheritdoc/>
    /// <exception cref="MissingMethodException">The class has no public constructor without parameters.</exception>
    /// <exception cref="System.Reflection.TargetInvocationException">The constructor threw.</exception>
    public IEnumerable<Rule> Activate(Type type) => [(Rule)Activator.CreateInstance(type)!];
}
