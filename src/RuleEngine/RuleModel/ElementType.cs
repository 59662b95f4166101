namespace Digital40.RuleEngine.RuleModel;

/// <summary>The kinds of nodes a rule is made of.</summary>
public enum ElementType
{
    /// <summary>One action of the right-hand side.</summary>
    Action,

    /// <summary>All actions of the right-hand side.</summary>
    ActionGroup,

    /// <summary>A computation that turns the facts of a pattern into new facts.</summary>
    Aggregate,

    /// <summary>A group that holds when every child holds.</summary>
    And,

    /// <summary>A computed value that a pattern takes as its source.</summary>
    Binding,

    /// <summary>One external service the rule uses.</summary>
    Dependency,

    /// <summary>All external services the rule uses.</summary>
    DependencyGroup,

    /// <summary>A quantifier that holds when the source has at least one match.</summary>
    Exists,

    /// <summary>One filter that decides whether a match reaches the agenda.</summary>
    Filter,

    /// <summary>All filters of the rule.</summary>
    FilterGroup,

    /// <summary>A quantifier that holds when every fact of a base pattern satisfies further patterns.</summary>
    ForAll,

    /// <summary>A quantifier that holds when the source has no match.</summary>
    Not,

    /// <summary>A group that holds when at least one child holds.</summary>
    Or,

    /// <summary>A match of facts of one type.</summary>
    Pattern,

    /// <summary>An expression that is known to its owner by a name.</summary>
    NamedExpression,
}
