using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Digital40.RuleEngine.Rete;

/// <content>
/// Brings facts through the network: first into and out of the memories, then through the nodes from the top. So whatever a node looks at is as it is
/// after the operation, and no condition is evaluated on what is going. New facts may wait in the memories for others, and then go through the nodes with them.
/// </content>
internal sealed partial class SessionState
{
    private readonly ulong[] _due;
    private readonly List<(Fact Fact, bool IsNew)>?[] _awaited;
    private object? _lastValue;
    private AlphaNode[] _lastInputs = [];

    /// <summary>Whether facts are on their way through the network: no others can be sent then.</summary>
    public bool IsPropagating { get; private set; }

    /// <summary>Whether there are tuples that facts could be joined with; before, facts only enter the memories.</summary>
    private bool IsActive => Root.Operation > 0;

    /// <summary>Whether somebody listens to each evaluation of a condition, in this operation.</summary>
    public bool TracesLhs { get; private set; }

    /// <summary>The number of the operation.</summary>
    public long Operation { get; private set; }

    /// <summary>The rank of the first rule to fire among those that what waits could reach.</summary>
    public int WaitingRank { get; private set; } = int.MaxValue;

    /// <summary>Whether anything waits for <see cref="PassOn"/>.</summary>
    public bool HasWaiting => WaitingRank != int.MaxValue;

    /// <summary>Asserts the root tuple, so that conditions without facts are met and facts can be.</summary>
    public void Activate()
    {
        Begin();
        Operation++;
        Beta[Network.Root.Id].Add(Root);
        Root.Operation = Operation;
        foreach (var node in Network.Root.Successors)
        {
            node.LeftAssert(this, Root);
        }

        PassOn();
    }

    /// <summary>Brings facts through the network. Nothing may be waiting.</summary>
    public void Propagate(LinkedFactAction action, List<Fact> facts)
    {
        Begin();
        Operation++;
        foreach (var fact in facts)
        {
            if (fact.IsRetyped || action == LinkedFactAction.Retract)
            {
                fact.IsRetyped = false;
                LeaveAll(fact);
            }

            fact.Operation = Operation;
            if (action != LinkedFactAction.Retract)
            {
                Enter(fact, action);
            }
        }

        PassOn();
    }

    /// <summary>Brings a new fact into the memories, where it waits: what waits together is one operation.</summary>
    public void Store(Fact fact)
    {
        Begin();
        if (!HasWaiting)
        {
            Operation++;
        }

        fact.Operation = Operation;
        Enter(fact, LinkedFactAction.Insert);
        IsPropagating = false;
    }

    /// <summary>Brings what waits through the nodes.</summary>
    public void PassOn()
    {
        Begin();
        VisitDue();
        WaitingRank = int.MaxValue;
        IsPropagating = false;
    }

    /// <summary>Lets a node do its work for a fact when its turn comes.</summary>
    public void Await(RightInputNode node, Fact fact, bool isNew)
    {
        if (!IsActive)
        {
            return;
        }

        (_awaited[node.Id] ??= []).Add((fact, isNew));
        MarkDue(node);
    }

    /// <summary>Whether a node has work to do for facts.</summary>
    public bool IsAwaited(int nodeId) => _awaited[nodeId] is { Count: > 0 };

    /// <summary>Lets a node pass on what becomes of a tuple when its turn comes.</summary>
    public void MarkDirty(BetaNode node, Tuple tuple)
    {
        if (tuple.IsDirty)
        {
            return;
        }

        tuple.IsDirty = true;
        ref var memory = ref Beta[node.Id];
        if (memory.LastDirty is null)
        {
            memory.FirstDirty = tuple;
            MarkDue(node);
        }
        else
        {
            memory.LastDirty.NextDirty = tuple;
        }

        memory.LastDirty = tuple;
    }

    private void Begin()
    {
        IsPropagating = true;
        TracesLhs = Events is { TracesLhs: true };
    }

    private void MarkDue(BetaNode node)
    {
        _due[node.Id >> 6] |= 1UL << (node.Id & 63);
        WaitingRank = Math.Min(WaitingRank, node.EarliestRank);
    }

    /// <summary>Where a fact's value enters the network; values of one type often come in a row.</summary>
    private AlphaNode[] InputsFor(object value)
    {
        if (_lastValue is null || value.GetType() != _lastValue.GetType())
        {
            _lastValue = value;
            _lastInputs = Network.InputsFor(value.GetType());
        }

        return _lastInputs;
    }

    private void Enter(Fact fact, LinkedFactAction action)
    {
        foreach (var input in InputsFor(fact.RawValue!))
        {
            if (action == LinkedFactAction.Insert)
            {
                input.Assert(this, fact);
            }
            else
            {
                input.Update(this, fact);
            }
        }
    }

    private void LeaveAll(Fact fact)
    {
        while (fact.FirstEntry != AlphaEntries.None)
        {
            Network.Memories[Entries[fact.FirstEntry].MemoryId].LeaveMemory(this, fact, fact.FirstEntry);
        }
    }

    /// <summary>Lets the nodes do their work from the top: a node's changes only reach nodes after it.</summary>
    private void VisitDue()
    {
        for (var word = 0; word < _due.Length; word++)
        {
            while (_due[word] != 0)
            {
                var id = (word << 6) + BitOperations.TrailingZeroCount(_due[word]);
                _due[word] &= _due[word] - 1;
                VisitAwaited(id);
                VisitDirty(id);
            }
        }
    }

    private void VisitAwaited(int id)
    {
        if (_awaited[id] is not { Count: > 0 } awaited)
        {
            return;
        }

        var node = Unsafe.As<RightInputNode>(Network.BetaNodes[id]);
        foreach (var (fact, isNew) in CollectionsMarshal.AsSpan(awaited))
        {
            if (isNew)
            {
                node.RightAssert(this, fact);
            }
            else
            {
                node.RightUpdate(this, fact);
            }
        }

        awaited.Clear();
    }

    private void VisitDirty(int id)
    {
        ref var memory = ref Beta[id];
        var tuple = memory.FirstDirty;
        memory.FirstDirty = null;
        memory.LastDirty = null;
        while (tuple is not null)
        {
            var next = tuple.NextDirty;
            tuple.NextDirty = null;
            tuple.IsDirty = false;
            if (!tuple.IsRetracted)
            {
                Network.BetaNodes[id].Flush(this, tuple);
            }

            tuple = next;
        }
    }
}
