using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <summary>Says which rule has yielded a fact; the source's facts are those of the match it was yielded for.</summary>
public interface ILinkedFactSource : IFactSource
{
    /// <summary>The rule.</summary>
    IRuleDefinition Rule { get; }
}
