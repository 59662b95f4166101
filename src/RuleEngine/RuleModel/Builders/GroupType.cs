namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>The logical operators that join the children of a group.</summary>
public enum GroupType
{
    /// <summary>Every child must hold.</summary>
    And = 0,

    /// <summary>At least one child must hold.</summary>
    Or = 1,
}
