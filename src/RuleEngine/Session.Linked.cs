using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <content>Facts that rules yield and that live as long as the match they were yielded for.</content>
internal sealed partial class Session
{
    public IEnumerable<ILinkedFactSet> PropagateLinked()
    {
        List<ILinkedFactSet> sets = [];
        var state = Idle();
        PropagateQueue(state, sets);
        End(state);
        return sets;
    }

    internal void InsertLinked(Activation activation, object key, object value)
    {
        if (FindLinked(activation, key) is not null)
        {
            throw new ArgumentException($"Linked fact already exists. Key={key}", nameof(key));
        }

        var state = Idle();
        if (!state.WorkingMemory.TryAdd(value, out var fact))
        {
            throw new ArgumentException($"Linked fact for insert already exists as a fact. Key={key}", nameof(value));
        }

        fact.FactSource = activation;
        fact.LinkedKey = key;
        fact.NextLinked = activation.Linked;
        activation.Linked = fact;
        state.YieldedRank = Math.Max(state.YieldedRank, activation.CompiledRule.Rank);
        Queue(state, LinkedFactAction.Insert, fact);
    }

    internal void UpdateLinked(Activation activation, object key, object value)
    {
        var state = Idle();
        var fact = RequireLinked(activation, key);
        if (!ReferenceEquals(fact.RawValue, value))
        {
            if (state.WorkingMemory.Find(value) is { } other && other != fact)
            {
                throw new ArgumentException($"Linked fact for update already exists as a fact. Key={key}", nameof(value));
            }

            state.WorkingMemory.Replace(fact, value);
        }

        Queue(state, LinkedFactAction.Update, fact);
    }

    internal void RetractLinked(Activation activation, object key)
    {
        var state = Idle();
        var linked = RequireLinked(activation, key);
        if (activation.Linked == linked)
        {
            activation.Linked = linked.NextLinked;
        }
        else
        {
            var before = activation.Linked!;
            while (before.NextLinked != linked)
            {
                before = before.NextLinked!;
            }

            before.NextLinked = linked.NextLinked;
        }

        Queue(state, LinkedFactAction.Retract, linked);
    }

    internal static Fact? FindLinked(Activation activation, object key)
    {
        for (var linked = activation.Linked; linked is not null; linked = linked.NextLinked)
        {
            if (linked.LinkedKey!.Equals(key))
            {
                return linked;
            }
        }

        return null;
    }

    private static Fact RequireLinked(Activation activation, object key) =>
        FindLinked(activation, key) ?? throw new ArgumentException($"Linked fact does not exist. Key={key}", nameof(key));

    private static void Queue(SessionState state, LinkedFactAction action, Fact fact)
    {
        if (action == LinkedFactAction.Retract)
        {
            state.WorkingMemory.Remove(fact);
        }

        state.LinkedQueue.Enqueue((action, fact));
    }
}
