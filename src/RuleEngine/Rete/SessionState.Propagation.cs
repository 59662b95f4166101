using System.Numerics;

namespace Digital40.RuleEngine.Rete;

/// <content>Brings facts through the network.</content>
internal sealed partial class SessionState
{
    private readonly ulong[] _dirty;
    private readonly List<(AlphaNode Node, Fact Fact)> _passed = [];

    /// <summary>Whether facts are on their way through the network: no others can be sent then.</summary>
    public bool IsPropagating { get; private set; }

    /// <summary>Brings facts through the network.</summary>
    public void Propagate(LinkedFactAction action, List<Fact> facts)
    {
        IsPropagating = true;
        switch (action)
        {
            case LinkedFactAction.Insert:
                AssertAll(facts);
                break;
            case LinkedFactAction.Update:
                UpdateAll(facts);
                break;
            default:
                facts.ForEach(LeaveAll);
                break;
        }

        Flush();
        IsPropagating = false;
    }

    /// <summary>Takes a fact out of every alpha memory.</summary>
    public void LeaveAll(Fact fact)
    {
        while (fact.FirstEntry is { } entry)
        {
            Network.Memories[entry.MemoryId].LeaveMemory(this, fact, entry);
        }
    }

    /// <summary>Remembers that an updated fact meets the conditions before a node's memory.</summary>
    public void Passed(AlphaNode node, Fact fact) => _passed.Add((node, fact));

    /// <summary>Lets a node wait for the end of the operation, when it passes on all its changes at once.</summary>
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
            _dirty[node.Id >> 6] |= 1UL << (node.Id & 63);
        }
        else
        {
            memory.LastDirty.NextDirty = tuple;
        }

        memory.LastDirty = tuple;
    }

    private void AssertAll(List<Fact> facts)
    {
        foreach (var fact in facts)
        {
            foreach (var input in Network.InputsFor(fact.Type))
            {
                input.Assert(this, fact);
            }
        }
    }

    /// <summary>Updates facts: first they leave the memories whose conditions they no longer meet, so that nothing is evaluated on what is going.</summary>
    private void UpdateAll(List<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.IsRetyped)
            {
                fact.IsRetyped = false;
                LeaveAll(fact);
            }

            foreach (var input in Network.InputsFor(fact.Type))
            {
                input.Update(this, fact);
            }
        }

        for (var i = 0; i < _passed.Count; i++)
        {
            _passed[i].Node.Admit(this, _passed[i].Fact);
        }

        _passed.Clear();
    }

    /// <summary>Passes on what waits, node by node from the top: a node's changes only reach nodes after it.</summary>
    private void Flush()
    {
        for (var word = 0; word < _dirty.Length; word++)
        {
            while (_dirty[word] != 0)
            {
                var id = (word << 6) + BitOperations.TrailingZeroCount(_dirty[word]);
                _dirty[word] &= _dirty[word] - 1;
                FlushNode(Network.BetaNodes[id]);
            }
        }
    }

    private void FlushNode(BetaNode node)
    {
        ref var memory = ref Beta[node.Id];
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
                node.Flush(this, tuple);
            }

            tuple = next;
        }
    }
}
