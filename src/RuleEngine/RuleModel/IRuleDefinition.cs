namespace Digital40.RuleEngine.RuleModel;

/// <summary>A rule in its canonical form: metadata, conditions, filters and actions.</summary>
public interface IRuleDefinition
{
    /// <summary>The name of the rule.</summary>
    string Name { get; }

    /// <summary>What the rule is for, in words; may be empty.</summary>
    string Description { get; }

    /// <summary>Rules with a higher priority fire first; 0 when nothing else is said.</summary>
    int Priority { get; }

    /// <summary>Whether an updated match makes the rule fire again.</summary>
    RuleRepeatability Repeatability { get; }

    /// <summary>The tags of the rule.</summary>
    IEnumerable<string> Tags { get; }

    /// <summary>Further values attached to the rule.</summary>
    IPropertyMap Properties { get; }

    /// <summary>The external services of the rule.</summary>
    DependencyGroupElement DependencyGroup { get; }

    /// <summary>The filters that decide whether a match reaches the agenda.</summary>
    FilterGroupElement FilterGroup { get; }

    /// <summary>The conditions of the rule.</summary>
    GroupElement LeftHandSide { get; }

    /// <summary>The actions of the rule.</summary>
    ActionGroupElement RightHandSide { get; }
}
