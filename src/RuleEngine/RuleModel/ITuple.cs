namespace Digital40.RuleEngine.RuleModel;

/// <summary>Facts that satisfy the first conditions of a rule: a partial match in working memory.</summary>
public interface ITuple
{
    /// <summary>The facts, the one matched last coming first.</summary>
    IEnumerable<IFact> Facts { get; }

    /// <summary>The number of facts.</summary>
    int Count { get; }
}
