namespace Digital40.RuleEngine.AgendaFilters;

/// <summary>Decides whether a match may go on the agenda.</summary>
public interface IAgendaFilter
{
    /// <summary>Called when a match comes or is updated, never when it goes.</summary>
    /// <param name="context">The session's context.</param>
    /// <param name="activation">The match.</param>
    /// <returns>False to keep the match off the agenda until it is next updated.</returns>
    bool Accept(AgendaContext context, Activation activation);
}
