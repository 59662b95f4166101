namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>
/// Tags the rule, so that it can be selected when rules are loaded. A rule may have several tags and inherits those of its base classes.
/// </summary>
/// <param name="value">The tag.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public class TagAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
