using Digital40.RuleEngine.Fluent.Dsl;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Fluent;

/// <summary>What the attributes of a rule class say about the rule.</summary>
public class RuleMetadata : IRuleMetadata
{
    /// <summary>Reads the attributes of a rule class.</summary>
    public RuleMetadata(Type ruleType)
    {
        RuleType = ruleType;
        var attributes = ruleType.GetCustomAttributes(inherit: true);
        Name = attributes.OfType<NameAttribute>().SingleOrDefault()?.Value ?? ruleType.FullName ?? ruleType.Name;
        Description = attributes.OfType<DescriptionAttribute>().SingleOrDefault()?.Value ?? string.Empty;
        Tags = [.. attributes.OfType<TagAttribute>().Select(tag => tag.Value)];
        Priority = attributes.OfType<PriorityAttribute>().SingleOrDefault()?.Value;
        Repeatability = attributes.OfType<RepeatabilityAttribute>().SingleOrDefault()?.Value;
    }

    /// <inheritdoc/>
    public Type RuleType { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    public string[] Tags { get; }

    /// <summary>The priority of the rule; <c>null</c> when the class says nothing of it.</summary>
    public int? Priority { get; }

    /// <summary>The repeatability of the rule; <c>null</c> when the class says nothing of it.</summary>
    public RuleRepeatability? Repeatability { get; }
}
