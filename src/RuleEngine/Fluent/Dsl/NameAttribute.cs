namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>Names the rule; without it a rule is named by the full name of its class.</summary>
/// <param name="value">The name.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public class NameAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
