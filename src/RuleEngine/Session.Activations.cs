using Digital40.RuleEngine.Rete;

namespace Digital40.RuleEngine;

/// <content>What becomes of matches. Handlers and filters that throw do not keep the operation from being carried through.</content>
internal sealed partial class Session
{
    internal void ActivationCreated(SessionState state, Activation activation)
    {
        state.Agenda.Created(_agendaContext, activation);
        try
        {
            EventAggregator?.RaiseActivationCreated(this, activation);
        }
        catch (Exception exception)
        {
            state.Postpone(exception);
        }
    }

    internal void ActivationUpdated(SessionState state, Activation activation)
    {
        state.Agenda.Updated(_agendaContext, activation);
        try
        {
            EventAggregator?.RaiseActivationUpdated(this, activation);
        }
        catch (Exception exception)
        {
            state.Postpone(exception);
        }
    }

    internal void ActivationDeleted(SessionState state, Activation activation)
    {
        state.Agenda.Deleted(_agendaContext, activation);
        for (var linked = activation.Linked; linked is not null; linked = linked.NextLinked)
        {
            Queue(state, LinkedFactAction.Retract, linked);
        }

        activation.Linked = null;
        try
        {
            EventAggregator?.RaiseActivationDeleted(this, activation);
        }
        catch (Exception exception)
        {
            state.Postpone(exception);
        }
    }
}
