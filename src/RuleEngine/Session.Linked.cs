using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <content>Facts that rules yield and that live as long as the match they were yielded for.</content>
internal sealed partial class Session
{
    public IEnumerable<ILinkedFactSet> PropagateLinked()
    {
        List<ILinkedFactSet> sets = [];
        PropagateQueue(sets);
        return sets;
    }

    internal void InsertLinked(Activation activation, object key, object value)
    {
        if (FindLinked(activation, key) is not null)
        {
            throw new ArgumentException($"Linked fact already exists. Key={key}", nameof(key));
        }

        if (!State.WorkingMemory.TryAdd(value, State, out var fact))
        {
            throw new ArgumentException($"Linked fact for insert already exists as a fact. Key={key}", nameof(value));
        }

        fact.FactSource = activation;
        activation.Linked = State.NewLinked(key, fact, activation.Linked);
        Queue(LinkedFactAction.Insert, fact);
    }

    internal void UpdateLinked(Activation activation, object key, object value)
    {
        var linked = FindLinked(activation, key) ?? throw new ArgumentException($"Linked fact does not exist. Key={key}", nameof(key));
        var fact = linked.Fact;
        if (!ReferenceEquals(fact.RawValue, value))
        {
            if (State.WorkingMemory.Find(value) is { } other && other != fact)
            {
                throw new ArgumentException($"Linked fact for update already exists as a fact. Key={key}", nameof(value));
            }

            State.WorkingMemory.Remove(fact);
            var wasSeenAs = fact.Type;
            fact.Replace(value);
            State.WorkingMemory.Add(fact);
            if (fact.Type != wasSeenAs)
            {
                State.LeaveAll(fact);
            }
        }

        Queue(LinkedFactAction.Update, fact);
    }

    internal void RetractLinked(Activation activation, object key)
    {
        var linked = FindLinked(activation, key) ?? throw new ArgumentException($"Linked fact does not exist. Key={key}", nameof(key));
        if (activation.Linked == linked)
        {
            activation.Linked = linked.Next;
        }
        else
        {
            var before = activation.Linked!;
            while (before.Next != linked)
            {
                before = before.Next!;
            }

            before.Next = linked.Next;
        }

        Queue(LinkedFactAction.Retract, linked.Fact);
    }

    internal static LinkedFact? FindLinked(Activation activation, object key)
    {
        for (var linked = activation.Linked; linked is not null; linked = linked.Next)
        {
            if (linked.Key.Equals(key))
            {
                return linked;
            }
        }

        return null;
    }

    private void Queue(LinkedFactAction action, Fact fact)
    {
        if (action == LinkedFactAction.Retract)
        {
            State.WorkingMemory.Remove(fact);
        }

        State.LinkedQueue.Enqueue((action, fact));
    }

    /// <summary>Works the queue until it is empty; operations of one kind that follow one another go together.</summary>
    private void PropagateQueue(List<ILinkedFactSet>? sets, bool mayWait = false)
    {
        var state = State;
        if (mayWait)
        {
            InsertQueued(state);
        }

        while (state.LinkedQueue.TryPeek(out var head))
        {
            var facts = state.TakeBatch();
            while (state.LinkedQueue.TryPeek(out var next) && next.Action == head.Action)
            {
                facts.Add(state.LinkedQueue.Dequeue().Fact);
            }

            Propagate(state, head.Action, facts, mayWait);
            sets?.Add(new LinkedFactSet(head.Action, facts.ToArray<IFact>()));
            state.ReturnBatch(facts);
        }
    }

    /// <summary>Matches new linked facts one by one, while nobody listens and nothing else is to be done.</summary>
    private void InsertQueued(SessionState state)
    {
        while (!EventAggregator.ObservesFacts && state.LinkedQueue.TryPeek(out var next) && next.Action == LinkedFactAction.Insert)
        {
            state.Assert(state.LinkedQueue.Dequeue().Fact);
        }
    }

    private void Propagate(SessionState state, LinkedFactAction action, List<Fact> facts, bool mayWait)
    {
        switch (action)
        {
            case LinkedFactAction.Insert:
                AssertAll(state, facts, mayWait);
                break;
            case LinkedFactAction.Update:
                UpdateAll(state, facts, mayWait);
                break;
            default:
                RetractAll(state, facts, mayWait);
                break;
        }
    }
}
