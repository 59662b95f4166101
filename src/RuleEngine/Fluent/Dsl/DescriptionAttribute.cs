namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>Says in words what the rule is for.</summary>
/// <param name="value">The description.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public class DescriptionAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
