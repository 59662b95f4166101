namespace Digital40.RuleEngine.AgendaFilters;

/// <summary>The session that a filter works for.</summary>
public sealed class AgendaContext
{
    internal AgendaContext(Session session)
    {
        Session = session;
    }

    internal Session Session { get; }
}
