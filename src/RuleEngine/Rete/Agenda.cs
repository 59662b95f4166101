using System.Numerics;
using Digital40.RuleEngine.AgendaFilters;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>
/// The activations that wait to be fired: by priority, then by the order in which the rules were declared, then by age. Each rule has a queue of its own,
/// and a bit that says whether there is anything in it.
/// </summary>
internal sealed class Agenda(SessionState state)
{
    private readonly ActivationQueue[] _queues = new ActivationQueue[state.Network.Rules.Length];
    private readonly ulong[] _waiting = new ulong[(state.Network.Rules.Length + 63) / 64];

    public AgendaFilterSet Filters { get; } = new();

    public bool IsEmpty => Peek() is null;

    /// <summary>The activation that is next, or null.</summary>
    public Activation? Peek()
    {
        for (var word = 0; word < _waiting.Length; word++)
        {
            if (_waiting[word] != 0)
            {
                return _queues[(word << 6) + BitOperations.TrailingZeroCount(_waiting[word])].First;
            }
        }

        return null;
    }

    /// <summary>Takes an activation off the agenda to be fired.</summary>
    public void Select(AgendaContext context, Activation activation)
    {
        Dequeue(activation);
        activation.HasFired = activation.Trigger != MatchTrigger.Removed;
        if (HasFilters(activation))
        {
            Filters.Selected(context, activation);
        }
    }

    public void Created(AgendaContext context, Activation activation)
    {
        activation.Trigger = MatchTrigger.Created;
        if (Accepts(context, activation))
        {
            Enqueue(activation);
        }
    }

    public void Updated(AgendaContext context, Activation activation)
    {
        if (activation.HasFired && !activation.CompiledRule.IsRepeatable)
        {
            return;
        }

        activation.Trigger = activation.HasFired ? MatchTrigger.Updated : MatchTrigger.Created;
        if (Accepts(context, activation))
        {
            Enqueue(activation);
        }
        else if (activation.IsQueued)
        {
            Dequeue(activation);
        }
    }

    public void Deleted(AgendaContext context, Activation activation)
    {
        activation.Trigger = activation.HasFired ? MatchTrigger.Removed : MatchTrigger.None;
        if (activation.IsQueued)
        {
            Dequeue(activation);
        }

        Enqueue(activation);
        try
        {
            Filters.Removed(context, activation);
        }
        catch (Exception exception)
        {
            state.Postpone(exception);
        }
    }

    /// <summary>Empties the queue; the matches stay, and fire as new ones when they are next updated.</summary>
    public void ClearQueue()
    {
        while (Peek() is { } activation)
        {
            Dequeue(activation);
            activation.HasFired = false;
            activation.Trigger = MatchTrigger.None;
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        for (var rank = 0; rank < _queues.Length; rank++)
        {
            if ((_waiting[rank >> 6] & (1UL << (rank & 63))) != 0)
            {
                _queues[rank] = default;
            }
        }

        Array.Clear(_waiting);
        Filters.Clear();
    }

    /// <summary>Lets an activation wait, unless it already does or no action of its rule is for what has happened.</summary>
    private void Enqueue(Activation activation)
    {
        if (activation.IsQueued || ((int)activation.CompiledRule.Triggers & (int)activation.Trigger) == 0)
        {
            return;
        }

        var rank = activation.CompiledRule.Rank;
        _queues[rank].Add(activation);
        _waiting[rank >> 6] |= 1UL << (rank & 63);
    }

    private void Dequeue(Activation activation)
    {
        var rank = activation.CompiledRule.Rank;
        _queues[rank].Remove(activation);
        if (_queues[rank].First is null)
        {
            _waiting[rank >> 6] &= ~(1UL << (rank & 63));
        }
    }

    private bool HasFilters(Activation activation) => !Filters.IsEmpty || activation.CompiledRule.Filters.Length > 0;

    private bool Accepts(AgendaContext context, Activation activation)
    {
        if (!HasFilters(activation))
        {
            return true;
        }

        try
        {
            return Filters.Accepts(context, activation);
        }
        catch (Exception exception)
        {
            state.Postpone(exception);
            return false;
        }
    }
}
