namespace Digital40.RuleEngine.Diagnostics;

/// <summary>What happens in a session, or in all sessions of a factory. The sender of every event is the session.</summary>
public interface IEventProvider
{
    /// <summary>A match has come and the agenda has taken note of it.</summary>
    event EventHandler<AgendaEventArgs> ActivationCreatedEvent;

    /// <summary>A match was updated and the agenda has taken note of it.</summary>
    event EventHandler<AgendaEventArgs> ActivationUpdatedEvent;

    /// <summary>A match is gone and the agenda has taken note of it.</summary>
    event EventHandler<AgendaEventArgs> ActivationDeletedEvent;

    /// <summary>A rule is about to be fired.</summary>
    event EventHandler<AgendaEventArgs> RuleFiringEvent;

    /// <summary>A rule was fired.</summary>
    event EventHandler<AgendaEventArgs> RuleFiredEvent;

    /// <summary>A fact is about to be matched for the first time.</summary>
    event EventHandler<WorkingMemoryEventArgs> FactInsertingEvent;

    /// <summary>A fact was inserted.</summary>
    event EventHandler<WorkingMemoryEventArgs> FactInsertedEvent;

    /// <summary>An updated fact is about to be matched again.</summary>
    event EventHandler<WorkingMemoryEventArgs> FactUpdatingEvent;

    /// <summary>A fact was updated.</summary>
    event EventHandler<WorkingMemoryEventArgs> FactUpdatedEvent;

    /// <summary>A fact is about to be retracted.</summary>
    event EventHandler<WorkingMemoryEventArgs> FactRetractingEvent;

    /// <summary>A fact was retracted.</summary>
    event EventHandler<WorkingMemoryEventArgs> FactRetractedEvent;

    /// <summary>A condition, binding or aggregate expression was evaluated.</summary>
    event EventHandler<LhsExpressionEventArgs> LhsExpressionEvaluatedEvent;

    /// <summary>A condition, binding or aggregate expression threw.</summary>
    event EventHandler<LhsExpressionErrorEventArgs> LhsExpressionFailedEvent;

    /// <summary>A filter was evaluated.</summary>
    event EventHandler<AgendaExpressionEventArgs> AgendaExpressionEvaluatedEvent;

    /// <summary>A filter threw.</summary>
    event EventHandler<AgendaExpressionErrorEventArgs> AgendaExpressionFailedEvent;

    /// <summary>An action was run.</summary>
    event EventHandler<RhsExpressionEventArgs> RhsExpressionEvaluatedEvent;

    /// <summary>An action threw.</summary>
    event EventHandler<RhsExpressionErrorEventArgs> RhsExpressionFailedEvent;
}
