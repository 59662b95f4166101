using Digital40.RuleEngine.Rete;

namespace Digital40.RuleEngine;

/// <content>Carries operations through, whatever rules, handlers and filters throw; the first failure is thrown at the end.</content>
internal sealed partial class Session
{
    /// <summary>The state, when no operation is under way: facts cannot be changed by a handler or filter that is called while others are matched.</summary>
    private SessionState Idle()
    {
        var state = State;
        return state.IsPropagating
            ? throw new InvalidOperationException("Facts cannot be inserted, updated or retracted while others are being matched.")
            : state;
    }

    private void CarryOut(SessionState state, LinkedFactAction action, List<Fact> batch)
    {
        if (action != LinkedFactAction.Insert)
        {
            batch.ForEach(static fact => fact.IsMarked = false);
        }

        Propagate(state, action, batch);
        if (action == LinkedFactAction.Retract)
        {
            foreach (var fact in batch)
            {
                state.WorkingMemory.Remove(fact);
            }
        }

        state.Facts.Return(batch);
        PropagateQueue(state, null);
        End(state);
    }

    /// <summary>Throws what went wrong first in an operation that was carried through.</summary>
    private void End(SessionState state)
    {
        state.ThrowPostponed();
        ObjectDisposedException.ThrowIf(_state != state, this);
    }

    private void Propagate(SessionState state, LinkedFactAction action, List<Fact> facts)
    {
        PassOn(state);
        Announce(state, action, facts, isDone: false);
        state.Propagate(action, facts);
        Announce(state, action, facts, isDone: true);
    }

    private void Announce(SessionState state, LinkedFactAction action, List<Fact> facts, bool isDone)
    {
        try
        {
            EventAggregator?.RaiseFacts(this, action, facts, isDone);
        }
        catch (Exception exception)
        {
            state.Postpone(exception);
        }
    }

    /// <summary>Brings what waits through the network.</summary>
    private void PassOn(SessionState state)
    {
        if (state.HasWaiting)
        {
            state.PassOn();
            PropagateQueue(state, null);
        }
    }

    /// <summary>The state, with nothing waiting in the network: whoever looks at the agenda sees it as if nothing ever waited.</summary>
    private SessionState Settled()
    {
        var state = State;
        if (!state.IsPropagating)
        {
            PassOn(state);
        }

        return state;
    }

    /// <summary>Stores new linked facts, which wait for others, while nobody could tell and nothing else is to be done first.</summary>
    private void StoreQueued(SessionState state)
    {
        if (EventAggregator is { ObservesFacts: true } or { ObservesMatching: true } || !state.Agenda.Filters.IsEmpty)
        {
            return;
        }

        while (state.LinkedQueue.TryPeek(out var next) && next.Action == LinkedFactAction.Insert)
        {
            state.Store(state.LinkedQueue.Dequeue().Fact);
        }
    }

    /// <summary>Works the queue of linked facts until it is empty; operations of one kind that follow one another go together.</summary>
    private void PropagateQueue(SessionState state, List<ILinkedFactSet>? sets)
    {
        while (state.LinkedQueue.TryPeek(out var head))
        {
            var facts = state.Facts.Take();
            while (state.LinkedQueue.TryPeek(out var next) && next.Action == head.Action)
            {
                facts.Add(state.LinkedQueue.Dequeue().Fact);
            }

            Propagate(state, head.Action, facts);
            sets?.Add(new LinkedFactSet(head.Action, facts.ToArray<RuleModel.IFact>()));
            state.Facts.Return(facts);
        }
    }
}
