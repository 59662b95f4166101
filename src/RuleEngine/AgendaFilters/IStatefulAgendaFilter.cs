namespace Digital40.RuleEngine.AgendaFilters;

/// <summary>A filter that remembers something about matches.</summary>
public interface IStatefulAgendaFilter : IAgendaFilter
{
    /// <summary>Called when a match is taken off the agenda to be fired.</summary>
    /// <param name="context">The session's context.</param>
    /// <param name="activation">The match.</param>
    void Select(AgendaContext context, Activation activation);

    /// <summary>Called when a match is gone.</summary>
    /// <param name="context">The session's context.</param>
    /// <param name="activation">The match.</param>
    void Remove(AgendaContext context, Activation activation);
}
