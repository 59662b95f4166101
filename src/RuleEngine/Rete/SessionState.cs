using System.Runtime.ExceptionServices;

namespace Digital40.RuleEngine.Rete;

/// <summary>
/// Everything one session knows: working memory, the memories of the nodes, the agenda. It is reused by the factory once its session is disposed,
/// so that a short session allocates next to nothing.
/// </summary>
internal sealed partial class SessionState
{
    public readonly Network Network;
    public readonly AlphaMemory[] Alpha;
    public readonly BetaMemory[] Beta;
    public readonly WorkingMemory WorkingMemory;
    public readonly Agenda Agenda;
    public readonly Tuple Root;
    private Session? _session;
    private ExceptionDispatchInfo? _failure;

    public SessionState(Network network)
    {
        Network = network;
        Alpha = new AlphaMemory[network.AlphaMemoryCount];
        Beta = new BetaMemory[network.BetaNodes.Length];
        _keptAggregations = new Aggregation.Aggregation?[network.BetaNodes.Length];
        _due = new ulong[(network.BetaNodes.Length + 63) / 64];
        _awaited = new List<(Fact, bool)>?[network.BetaNodes.Length];
        WorkingMemory = new WorkingMemory(network.IdentityComparer);
        Agenda = new Agenda(this);
        Root = new Tuple { Node = network.Root, IsActive = true };
    }

    /// <summary>The rank of the last rule to fire among those that have yielded facts.</summary>
    public int YieldedRank { get; set; } = -1;

    /// <summary>What rules have yielded and is not matched yet.</summary>
    public Queue<(LinkedFactAction Action, Fact Fact)> LinkedQueue { get; } = new();

    /// <summary>The rules that fired last.</summary>
    public RecentRules RecentRules { get; } = new();

    /// <summary>The session that the state serves.</summary>
    public Session Session => _session!;

    /// <summary>The session's events; null while nobody can be listening.</summary>
    public Diagnostics.EventAggregator? Events => _session!.EventAggregator;

    /// <summary>Begins to serve a session. Facts may come before <see cref="Activate"/>.</summary>
    public void Begin(Session session) => _session = session;

    /// <summary>Forgets the session.</summary>
    public void End()
    {
        _session = null;
        _failure = null;
        _lastValue = null;
        Array.Clear(Alpha);
        Array.Clear(Beta);
        Array.Clear(_due);
        WaitingRank = int.MaxValue;
        YieldedRank = -1;
        WorkingMemory.Clear();
        Agenda.Clear();
        LinkedQueue.Clear();
        RecentRules.Clear();
        ResetAggregations();
        ResetObjects();
        Root.Clear();
        Root.Node = Network.Root;
        Root.IsActive = true;
    }

    /// <summary>
    /// Remembers what went wrong in a rule's expression, or in a handler or filter of the session's user, until the operation has been carried through:
    /// a failure leaves the session in the same order, whether it is thrown or was dealt with.
    /// </summary>
    public void Postpone(Exception failure) => _failure ??= ExceptionDispatchInfo.Capture(failure);

    /// <summary>Whether something went wrong in the operation.</summary>
    public bool HasFailed => _failure is not null;

    /// <summary>Forgets what went wrong.</summary>
    public void Forgive() => _failure = null;

    /// <summary>Throws what went wrong first in the operation that has been carried through.</summary>
    public void ThrowPostponed()
    {
        if (_failure is { } failure)
        {
            _failure = null;
            failure.Throw();
        }
    }
}
