namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>Sets the priority of the rule: rules with a higher one fire first. Derived classes inherit it.</summary>
/// <param name="value">The priority; 0 is that of rules without this attribute.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public class PriorityAttribute(int value) : Attribute
{
    internal int Value { get; } = value;
}
