namespace Digital40.RuleEngine.RuleModel;

/// <summary>A combination of facts that satisfies all conditions of a rule.</summary>
public interface IMatch
{
    /// <summary>The rule.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The facts with their names in the rule.</summary>
    IEnumerable<IFactMatch> Facts { get; }

    /// <summary>The change that put the match on the agenda.</summary>
    MatchTrigger Trigger { get; }
}
