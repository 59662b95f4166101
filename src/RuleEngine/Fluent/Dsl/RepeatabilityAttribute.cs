using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>Says whether an updated match makes the rule fire again. Derived classes inherit it.</summary>
/// <param name="value">The repeatability.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public class RepeatabilityAttribute(RuleRepeatability value) : Attribute
{
    internal RuleRepeatability Value { get; } = value;
}
