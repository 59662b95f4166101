using Digital40.RuleEngine.Fluent.Dsl;

namespace Digital40.RuleEngine.Fluent;

/// <summary>Makes rule objects of rule classes.</summary>
public interface IRuleActivator
{
    /// <summary>One or more rules of the class.</summary>
    IEnumerable<Rule> Activate(Type type);
}
