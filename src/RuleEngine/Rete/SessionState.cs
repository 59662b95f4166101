using System.Numerics;

namespace Digital40.RuleEngine.Rete;

/// <summary>
/// Everything one session knows: working memory, the memories of the nodes, the agenda. It is reused by the factory once its session is disposed,
/// so that a short session allocates next to nothing.
/// </summary>
internal sealed class SessionState
{
    /// <summary>How many objects of a kind are kept for the next session; what a long session makes beyond is left to the collector.</summary>
    private const int ArenaLimit = 4096;

    public readonly Network Network;
    public readonly AlphaMemory[] Alpha;
    public readonly BetaMemory[] Beta;
    public readonly WorkingMemory WorkingMemory;
    public readonly Agenda Agenda;
    public readonly Tuple Root;
    private readonly ulong[] _dirty;
    private readonly Arena<Tuple> _tuples = new(ArenaLimit, static () => new Tuple(), static tuple => tuple.Clear());
    private readonly Arena<Fact> _facts = new(ArenaLimit, static () => new Fact(), static fact => fact.Clear());
    private readonly Arena<AlphaEntry> _entries = new(ArenaLimit, static () => new AlphaEntry(), static entry => entry.Clear());
    private readonly Arena<Activation> _activations = new(ArenaLimit, static () => new Activation(), static activation => activation.Clear());
    private readonly Arena<LinkedFact> _linked = new(ArenaLimit, static () => new LinkedFact(), static linked => linked.Clear());
    private readonly Stack<List<Fact>> _batches = new();
    private readonly Aggregation.Aggregation?[] _idleAggregations;
    private readonly List<(int NodeId, Aggregation.Aggregation Aggregation)> _usedAggregations = [];
    private Session? _session;
    private Type? _lastType;
    private AlphaNode[] _lastInputs = [];

    public SessionState(Network network)
    {
        Network = network;
        Alpha = new AlphaMemory[network.AlphaMemoryCount];
        Beta = new BetaMemory[network.BetaNodes.Length];
        _idleAggregations = new Aggregation.Aggregation?[network.BetaNodes.Length];
        _dirty = new ulong[(network.BetaNodes.Length + 63) / 64];
        WorkingMemory = new WorkingMemory(network.IdentityComparer);
        Agenda = new Agenda(network.Rules.Length);
        Root = new Tuple { Node = network.Root, IsActive = true };
    }

    /// <summary>The rank of the first rule to fire among those that what waits could reach.</summary>
    public int DirtyRank { get; private set; } = int.MaxValue;

    /// <summary>What rules have yielded and is not matched yet.</summary>
    public Queue<(LinkedFactAction Action, Fact Fact)> LinkedQueue { get; } = new();

    /// <summary>The session that the state serves.</summary>
    public Session Session => _session!;

    /// <summary>The session's events.</summary>
    public Diagnostics.EventAggregator Events => _session!.EventAggregator;

    /// <summary>Begins to serve a session: the root tuple is asserted, so that conditions without facts are met.</summary>
    public void Begin(Session session)
    {
        _session = session;
        Beta[Network.Root.Id].Add(Root);
        foreach (var node in Network.Root.Successors)
        {
            node.LeftAssert(this, Root);
        }

        Flush();
    }

    /// <summary>Forgets the session.</summary>
    public void End()
    {
        _session = null;
        Array.Clear(Alpha);
        Array.Clear(Beta);
        Array.Clear(_dirty);
        DirtyRank = int.MaxValue;
        WorkingMemory.Clear();
        Agenda.Clear();
        LinkedQueue.Clear();
        ResetAggregations();
        _activations.Reset();
        _linked.Reset();
        _tuples.Reset();
        _entries.Reset();
        _facts.Reset();
        Root.Clear();
        Root.Node = Network.Root;
        Root.IsActive = true;
    }

    public Fact NewFact(object? value, Type? type = null)
    {
        var fact = _facts.Take();
        if (fact is null)
        {
            return new Fact(value, type ?? value!.GetType());
        }

        fact.RawValue = value;
        if (value is null)
        {
            fact.DeclareType(type!);
        }

        return fact;
    }

    public LinkedFact NewLinked(object key, Fact fact, LinkedFact? next)
    {
        var linked = _linked.Take() ?? new LinkedFact();
        linked.Key = key;
        linked.Fact = fact;
        linked.Next = next;
        return linked;
    }

    /// <summary>An empty list for the facts of an operation.</summary>
    public List<Fact> TakeBatch() => _batches.TryPop(out var batch) ? batch : [];

    public void ReturnBatch(List<Fact> batch)
    {
        batch.Clear();
        _batches.Push(batch);
    }

    /// <summary>Where facts of a type enter the network; facts of one type often come in a row.</summary>
    public AlphaNode[] InputsFor(Type type)
    {
        if (type != _lastType)
        {
            _lastType = type;
            _lastInputs = Network.InputsFor(type);
        }

        return _lastInputs;
    }

    /// <summary>Lets a new fact into the network.</summary>
    public void Assert(Fact fact)
    {
        foreach (var input in InputsFor(fact.Type))
        {
            input.Assert(this, fact);
        }
    }

    /// <summary>Takes a fact out of every alpha memory.</summary>
    public void LeaveAll(Fact fact)
    {
        while (fact.FirstEntry is { } entry)
        {
            Network.Memories[entry.MemoryId].LeaveMemory(this, fact, entry);
        }
    }

    /// <summary>An aggregation of a node: the one that an earlier session has left, or a new one.</summary>
    public Aggregation.Aggregation NewAggregation(BetaNode node, Aggregation.AggregationFactory factory)
    {
        var aggregation = _idleAggregations[node.Id];
        if (aggregation is null)
        {
            aggregation = factory.Create(this);
        }
        else
        {
            _idleAggregations[node.Id] = null;
        }

        if (factory.IsReusable && _usedAggregations.Count < ArenaLimit)
        {
            _usedAggregations.Add((node.Id, aggregation));
        }

        return aggregation;
    }

    public AlphaEntry NewEntry(Fact fact, int memoryId)
    {
        var entry = _entries.Take() ?? new AlphaEntry();
        entry.Fact = fact;
        entry.MemoryId = memoryId;
        entry.NextOfFact = fact.FirstEntry;
        fact.FirstEntry = entry;
        return entry;
    }

    public Activation NewActivation(CompiledRule rule, RuleNode node, Tuple tuple)
    {
        var activation = _activations.Take() ?? new Activation();
        activation.Begin(rule, node, tuple);
        return activation;
    }

    /// <summary>Makes a tuple and links it to its parent and its fact.</summary>
    public Tuple NewTuple(BetaNode node, Tuple parent, Fact? fact)
    {
        var tuple = _tuples.Take() ?? new Tuple();
        tuple.Node = node;
        tuple.Parent = parent;
        tuple.PreviousSibling = parent.LastChild;
        if (parent.LastChild is null)
        {
            parent.FirstChild = tuple;
        }
        else
        {
            parent.LastChild.NextSibling = tuple;
        }

        parent.LastChild = tuple;
        if (fact is not null)
        {
            tuple.Fact = fact;
            tuple.NextOfFact = fact.FirstTuple;
            if (fact.FirstTuple is not null)
            {
                fact.FirstTuple.PreviousOfFact = tuple;
            }

            fact.FirstTuple = tuple;
        }

        return tuple;
    }

    /// <summary>Takes a tuple away, with everything that was built on it.</summary>
    public void Remove(Tuple tuple)
    {
        UnlinkFromParent(tuple);
        RemoveSubtree(tuple);
    }

    /// <summary>Lets a node wait for the end of the operation, when it passes on all its changes at once.</summary>
    public void MarkDirty(BetaNode node, Tuple tuple)
    {
        if (tuple.IsDirty)
        {
            return;
        }

        tuple.IsDirty = true;
        DirtyRank = Math.Min(DirtyRank, node.EarliestRank);
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

    /// <summary>Passes on what waits, node by node from the top: a node's changes only reach nodes after it.</summary>
    public void Flush()
    {
        if (DirtyRank == int.MaxValue)
        {
            return;
        }

        DirtyRank = int.MaxValue;
        for (var word = 0; word < _dirty.Length; word++)
        {
            while (_dirty[word] != 0)
            {
                var id = (word << 6) + BitOperations.TrailingZeroCount(_dirty[word]);
                _dirty[word] &= _dirty[word] - 1;
                FlushNode(Network.BetaNodes[id]);
            }
        }

        DirtyRank = int.MaxValue;
    }

    private void ResetAggregations()
    {
        foreach (var (nodeId, aggregation) in _usedAggregations)
        {
            aggregation.Reset();
            if (_idleAggregations[nodeId] is null)
            {
                _idleAggregations[nodeId] = aggregation;
            }
        }

        _usedAggregations.Clear();
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

    private void RemoveSubtree(Tuple tuple)
    {
        tuple.IsRetracted = true;
        for (var child = tuple.FirstChild; child is not null; child = child.NextSibling)
        {
            RemoveSubtree(child);
        }

        tuple.FirstChild = null;
        tuple.LastChild = null;
        tuple.Node.Removed(this, tuple);
        UnlinkFromFact(tuple);
    }

    private static void UnlinkFromParent(Tuple tuple)
    {
        var parent = tuple.Parent!;
        if (tuple.PreviousSibling is null)
        {
            parent.FirstChild = tuple.NextSibling;
        }
        else
        {
            tuple.PreviousSibling.NextSibling = tuple.NextSibling;
        }

        if (tuple.NextSibling is null)
        {
            parent.LastChild = tuple.PreviousSibling;
        }
        else
        {
            tuple.NextSibling.PreviousSibling = tuple.PreviousSibling;
        }
    }

    private static void UnlinkFromFact(Tuple tuple)
    {
        var fact = tuple.Fact;
        if (fact is null)
        {
            return;
        }

        if (tuple.PreviousOfFact is null)
        {
            fact.FirstTuple = tuple.NextOfFact;
        }
        else
        {
            tuple.PreviousOfFact.NextOfFact = tuple.NextOfFact;
        }

        if (tuple.NextOfFact is not null)
        {
            tuple.NextOfFact.PreviousOfFact = tuple.PreviousOfFact;
        }
    }
}
