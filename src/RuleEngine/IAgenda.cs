using Digital40.RuleEngine.AgendaFilters;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <summary>The matches of a session that wait to be fired: by priority, then by declaration of the rules, then by age.</summary>
public interface IAgenda
{
    /// <summary>Whether nothing waits.</summary>
    bool IsEmpty { get; }

    /// <summary>The match that would be fired next.</summary>
    /// <exception cref="InvalidOperationException">Nothing waits.</exception>
    IMatch Peek();

    /// <summary>Takes every match off the agenda; one that is updated later fires as if it were new.</summary>
    void Clear();

    /// <summary>Adds a filter for all rules.</summary>
    /// <param name="filter">The filter.</param>
    void AddFilter(IAgendaFilter filter);

    /// <summary>Adds a filter for one rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="filter">The filter.</param>
    void AddFilter(IRuleDefinition rule, IAgendaFilter filter);
}
