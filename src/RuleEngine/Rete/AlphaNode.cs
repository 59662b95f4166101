namespace Digital40.RuleEngine.Rete;

/// <summary>A condition on one fact, what stands behind it, and the memory of the facts that passed so far.</summary>
internal sealed class AlphaNode
{
    private AlphaNode[] _children = [];
    private AlphaSwitch[] _switches = [];
    private AlphaNode[] _plain = [];

    /// <summary>The condition; null for the node of a type.</summary>
    public LhsExpression<bool>? Condition { get; init; }

    /// <summary>The condition as a comparison with a constant, where it is one.</summary>
    public ConstantComparison? Comparison { get; init; }

    public NodeDescription Description { get; init; } = new();

    /// <summary>The number of the memory, or -1 where nothing takes facts from here.</summary>
    public int MemoryId { get; set; } = -1;

    /// <summary>The nodes that take the facts.</summary>
    public RightInputNode[] Successors { get; private set; } = [];

    public IReadOnlyList<AlphaNode> Children => _children;

    public void AddChild(AlphaNode node) => _children = [.. _children, node];

    public void AddSuccessor(RightInputNode node) => Successors = [.. Successors, node];

    /// <summary>Turns conditions that compare one thing with constants into look-ups. Called once, when the network is complete.</summary>
    public void Optimize()
    {
        foreach (var child in _children)
        {
            child.Optimize();
        }

        _switches = AlphaSwitch.Build(_children, out _plain);
    }

    public void Assert(SessionState state, Fact fact)
    {
        if (MemoryId >= 0)
        {
            Enter(state, fact);
        }

        if (state.TracesLhs)
        {
            AssertEach(_children, state, fact);
            return;
        }

        foreach (var choice in _switches)
        {
            choice.Choose(state, fact)?.Assert(state, fact);
        }

        AssertEach(_plain, state, fact);
    }

    /// <summary>Looks at an updated fact again: it may enter memories, leave them, or stay where it was.</summary>
    public void Update(SessionState state, Fact fact)
    {
        if (MemoryId >= 0)
        {
            if (state.Entries.Find(fact, MemoryId) == AlphaEntries.None)
            {
                Enter(state, fact);
            }
            else
            {
                foreach (var successor in Successors)
                {
                    successor.Changed(state, fact);
                }
            }
        }

        foreach (var child in _children)
        {
            if (child.Passes(state, fact))
            {
                child.Update(state, fact);
            }
            else
            {
                child.Leave(state, fact);
            }
        }
    }

    /// <summary>Takes the fact out of every memory from here on.</summary>
    public void Leave(SessionState state, Fact fact)
    {
        if (fact.FirstEntry == AlphaEntries.None)
        {
            return;
        }

        foreach (var child in _children)
        {
            child.Leave(state, fact);
        }

        if (MemoryId >= 0 && state.Entries.Find(fact, MemoryId) is var entry and not AlphaEntries.None)
        {
            LeaveMemory(state, fact, entry);
        }
    }

    /// <summary>Takes the fact out of this node's memory.</summary>
    public void LeaveMemory(SessionState state, Fact fact, int entry)
    {
        state.Entries.Remove(ref state.Alpha[MemoryId], entry);
        foreach (var successor in Successors)
        {
            successor.Gone(state, fact);
        }
    }

    public bool Passes(SessionState state, Fact fact) => Condition!.TryEvaluate(state, null, fact, out var passes) && passes;

    private static void AssertEach(AlphaNode[] nodes, SessionState state, Fact fact)
    {
        foreach (var node in nodes)
        {
            if (node.Passes(state, fact))
            {
                node.Assert(state, fact);
            }
        }
    }

    private void Enter(SessionState state, Fact fact)
    {
        state.Entries.Add(ref state.Alpha[MemoryId], fact, MemoryId);
        foreach (var successor in Successors)
        {
            successor.Entered(state, fact);
        }
    }
}
