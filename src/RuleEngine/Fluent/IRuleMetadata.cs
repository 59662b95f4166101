namespace Digital40.RuleEngine.Fluent;

/// <summary>What the attributes of a rule class say about the rule.</summary>
public interface IRuleMetadata
{
    /// <summary>The class of the rule.</summary>
    Type RuleType { get; }

    /// <summary>The name of the rule: the one it is given, or else the full name of its class.</summary>
    string Name { get; }

    /// <summary>What the rule is for, in words; may be empty.</summary>
    string Description { get; }

    /// <summary>The tags of the class and of its base classes.</summary>
    string[] Tags { get; }
}
