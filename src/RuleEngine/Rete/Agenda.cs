using System.Numerics;
using Digital40.RuleEngine.AgendaFilters;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>
/// The activations that wait to be fired: by priority, then by the order in which the rules were declared, then by age. Each rule has a queue of its own,
/// and a bit that says whether there is anything in it.
/// </summary>
internal sealed class Agenda(int ruleCount)
{
    private readonly (Activation? First, Activation? Last)[] _queues = new (Activation?, Activation?)[ruleCount];
    private readonly ulong[] _waiting = new ulong[(ruleCount + 63) / 64];
    private List<IAgendaFilter>? _filters;
    private List<(IRuleDefinition Rule, IAgendaFilter Filter)>? _ruleFilters;

    public bool IsEmpty => Peek() is null;

    public void AddFilter(IAgendaFilter filter) => (_filters ??= []).Add(filter);

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter) => (_ruleFilters ??= []).Add((rule, filter));

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
    public void Pop(AgendaContext context, Activation activation)
    {
        Dequeue(activation);
        activation.HasFired = activation.Trigger != MatchTrigger.Removed;
        foreach (var filter in StatefulFilters(activation))
        {
            filter.Select(context, activation);
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
        foreach (var filter in StatefulFilters(activation))
        {
            filter.Remove(context, activation);
        }

        if (activation.IsQueued)
        {
            Dequeue(activation);
        }

        Enqueue(activation);
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
        Array.Clear(_queues);
        Array.Clear(_waiting);
        _filters = null;
        _ruleFilters = null;
    }

    /// <summary>Lets an activation wait, unless it already does or no action of its rule is for what has happened.</summary>
    private void Enqueue(Activation activation)
    {
        if (activation.IsQueued || ((int)activation.CompiledRule.Triggers & (int)activation.Trigger) == 0)
        {
            return;
        }

        activation.IsQueued = true;
        var rank = activation.CompiledRule.Rank;
        ref var queue = ref _queues[rank];
        activation.PreviousQueued = queue.Last;
        if (queue.Last is null)
        {
            queue.First = activation;
            _waiting[rank >> 6] |= 1UL << (rank & 63);
        }
        else
        {
            queue.Last.NextQueued = activation;
        }

        queue.Last = activation;
    }

    private void Dequeue(Activation activation)
    {
        activation.IsQueued = false;
        var rank = activation.CompiledRule.Rank;
        ref var queue = ref _queues[rank];
        if (activation.PreviousQueued is null)
        {
            queue.First = activation.NextQueued;
        }
        else
        {
            activation.PreviousQueued.NextQueued = activation.NextQueued;
        }

        if (activation.NextQueued is null)
        {
            queue.Last = activation.PreviousQueued;
        }
        else
        {
            activation.NextQueued.PreviousQueued = activation.PreviousQueued;
        }

        activation.NextQueued = null;
        activation.PreviousQueued = null;
        if (queue.First is null)
        {
            _waiting[rank >> 6] &= ~(1UL << (rank & 63));
        }
    }

    private bool Accepts(AgendaContext context, Activation activation)
    {
        if (_filters is null && _ruleFilters is null && activation.CompiledRule.Filters.Length == 0)
        {
            return true;
        }

        return FiltersFor(activation).All(filter => filter.Accept(context, activation));
    }

    private IStatefulAgendaFilter[] StatefulFilters(Activation activation)
    {
        return _filters is null && _ruleFilters is null && activation.CompiledRule.Filters.Length == 0
            ? []
            : [.. FiltersFor(activation).OfType<IStatefulAgendaFilter>()];
    }

    private IEnumerable<IAgendaFilter> FiltersFor(Activation activation)
    {
        IEnumerable<IAgendaFilter> filters = _filters ?? [];
        filters = filters.Concat(activation.CompiledRule.Filters);
        return _ruleFilters is null
            ? filters
            : filters.Concat(_ruleFilters.Where(entry => entry.Rule == activation.Rule).Select(entry => entry.Filter));
    }
}
