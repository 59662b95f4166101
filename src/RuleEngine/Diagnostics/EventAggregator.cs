using System.Linq.Expressions;
using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;
using Tuple = Digital40.RuleEngine.Rete.Tuple;

namespace Digital40.RuleEngine.Diagnostics;

/// <summary>Raises events for a session's listeners and then for its factory's. Nothing is made for an event that nobody listens to.</summary>
internal sealed class EventAggregator(EventAggregator? parent = null) : IEventProvider
{
    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    public event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent;

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    public event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent;

    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    public event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent;

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;

    /// <summary>Whether somebody listens to each evaluation of a left-hand side; every condition is then evaluated one by one.</summary>
    public bool TracesLhs => LhsExpressionEvaluatedEvent is not null || parent is { TracesLhs: true };

    /// <summary>Whether somebody listens to facts that come.</summary>
    public bool ObservesFacts => FactInsertingEvent is not null || FactInsertedEvent is not null || parent is { ObservesFacts: true };

    /// <summary>Whether somebody listens to what matching does; changes are then passed on one by one, as they happen.</summary>
    public bool ObservesMatching =>
        ActivationCreatedEvent is not null || ActivationUpdatedEvent is not null || ActivationDeletedEvent is not null
        || LhsExpressionFailedEvent is not null || AgendaExpressionFailedEvent is not null || TracesLhs || TracesAgenda
        || parent is { ObservesMatching: true };

    public bool TracesAgenda => AgendaExpressionEvaluatedEvent is not null || parent is { TracesAgenda: true };

    public bool TracesRhs => RhsExpressionEvaluatedEvent is not null || parent is { TracesRhs: true };

    public void RaiseActivationCreated(Session session, Activation activation) =>
        Raise(session, activation, ActivationCreatedEvent, parent?.ActivationCreatedEvent);

    public void RaiseActivationUpdated(Session session, Activation activation) =>
        Raise(session, activation, ActivationUpdatedEvent, parent?.ActivationUpdatedEvent);

    public void RaiseActivationDeleted(Session session, Activation activation) =>
        Raise(session, activation, ActivationDeletedEvent, parent?.ActivationDeletedEvent);

    public void RaiseRuleFiring(Session session, Activation activation) => Raise(session, activation, RuleFiringEvent, parent?.RuleFiringEvent);

    public void RaiseRuleFired(Session session, Activation activation) => Raise(session, activation, RuleFiredEvent, parent?.RuleFiredEvent);

    /// <summary>Tells that facts are about to be inserted, updated or retracted, or were.</summary>
    public void RaiseFacts(Session session, LinkedFactAction action, List<Fact> facts, bool isDone)
    {
        var own = FactEvent(action, isDone);
        var parents = parent?.FactEvent(action, isDone);
        if (own is null && parents is null)
        {
            return;
        }

        foreach (var fact in facts)
        {
            Raise(session, new WorkingMemoryEventArgs(fact), own, parents);
        }
    }

    public void RaiseLhsExpressionEvaluated(
        Session session, LambdaExpression expression, Exception? exception, object?[] arguments, object? result, Tuple? tuple, Fact? fact, IEnumerable<IRuleDefinition> rules)
    {
        Raise(session, new LhsExpressionEventArgs(expression, exception, arguments, result, tuple, fact, rules), LhsExpressionEvaluatedEvent, parent?.LhsExpressionEvaluatedEvent);
    }

    /// <returns>Whether a handler has dealt with the failure.</returns>
    public bool RaiseLhsExpressionFailed(
        Session session, LambdaExpression expression, Exception exception, object?[] arguments, object? result, Tuple? tuple, Fact? fact, IEnumerable<IRuleDefinition> rules)
    {
        var args = new LhsExpressionErrorEventArgs(expression, exception, arguments, tuple, fact, rules);
        Raise(session, args, LhsExpressionFailedEvent, parent?.LhsExpressionFailedEvent);
        if (TracesLhs)
        {
            RaiseLhsExpressionEvaluated(session, expression, exception, arguments, result, tuple, fact, rules);
        }

        return args.IsHandled;
    }

    public void RaiseAgendaExpressionEvaluated(
        Session session, LambdaExpression expression, Exception? exception, object?[] arguments, object? result, Activation activation)
    {
        var args = new AgendaExpressionEventArgs(expression, exception, arguments, result, activation);
        Raise(session, args, AgendaExpressionEvaluatedEvent, parent?.AgendaExpressionEvaluatedEvent);
    }

    /// <returns>Whether a handler has dealt with the failure.</returns>
    public bool RaiseAgendaExpressionFailed(
        Session session, LambdaExpression expression, Exception exception, object?[] arguments, Activation activation)
    {
        var args = new AgendaExpressionErrorEventArgs(expression, exception, arguments, activation);
        Raise(session, args, AgendaExpressionFailedEvent, parent?.AgendaExpressionFailedEvent);
        RaiseAgendaExpressionEvaluated(session, expression, exception, arguments, null, activation);
        return args.IsHandled;
    }

    public void RaiseRhsExpressionEvaluated(
        Session session, LambdaExpression expression, Exception? exception, object?[] arguments, Activation activation)
    {
        var args = new RhsExpressionEventArgs(expression, exception, arguments, activation);
        Raise(session, args, RhsExpressionEvaluatedEvent, parent?.RhsExpressionEvaluatedEvent);
    }

    /// <returns>Whether a handler has dealt with the failure.</returns>
    public bool RaiseRhsExpressionFailed(
        Session session, LambdaExpression expression, Exception exception, object?[] arguments, Activation activation)
    {
        var args = new RhsExpressionErrorEventArgs(expression, exception, arguments, activation);
        Raise(session, args, RhsExpressionFailedEvent, parent?.RhsExpressionFailedEvent);
        RaiseRhsExpressionEvaluated(session, expression, exception, arguments, activation);
        return args.IsHandled;
    }

    private static void Raise<TArgs>(Session session, TArgs args, EventHandler<TArgs>? own, EventHandler<TArgs>? parents)
    {
        own?.Invoke(session, args);
        parents?.Invoke(session, args);
    }

    private static void Raise(Session session, Activation activation, EventHandler<AgendaEventArgs>? own, EventHandler<AgendaEventArgs>? parents)
    {
        if (own is not null || parents is not null)
        {
            Raise(session, new AgendaEventArgs(activation), own, parents);
        }
    }

    private EventHandler<WorkingMemoryEventArgs>? FactEvent(LinkedFactAction action, bool isDone) => (action, isDone) switch
    {
        (LinkedFactAction.Insert, false) => FactInsertingEvent,
        (LinkedFactAction.Insert, true) => FactInsertedEvent,
        (LinkedFactAction.Update, false) => FactUpdatingEvent,
        (LinkedFactAction.Update, true) => FactUpdatedEvent,
        (LinkedFactAction.Retract, false) => FactRetractingEvent,
        _ => FactRetractedEvent,
    };
}
