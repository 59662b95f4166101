using System.Collections.Concurrent;
using Digital40.RuleEngine.Diagnostics;
using Digital40.RuleEngine.Extensibility;
using Digital40.RuleEngine.Rete;

namespace Digital40.RuleEngine;

/// <summary>Compiled rules, and the states of disposed sessions that wait for the next one.</summary>
internal sealed class SessionFactory(Network network, int firingLimit) : ISessionFactory
{
    private static readonly int KeptStates = Environment.ProcessorCount * 2;
    private readonly ConcurrentBag<SessionState> _states = [];
    private EventAggregator? _events;

    public IEventProvider Events => RequireEvents();

    public IDependencyResolver DependencyResolver { get; set; } = new MissingDependencyResolver();

    public IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>The factory's events; null while nobody has asked for them, and so nobody listens.</summary>
    internal EventAggregator? EventAggregator => _events;

    internal Network Network => network;

    internal int FiringLimit => firingLimit;

    public ISession CreateSession() => Begin(null);

    public ISession CreateSession(Action<ISession> initializationAction) => Begin(initializationAction);

    /// <summary>Takes back what a disposed session used.</summary>
    internal void Return(SessionState state)
    {
        state.End();
        if (_states.Count < KeptStates)
        {
            _states.Add(state);
        }
    }

    /// <summary>The factory's events, made when they are first asked for.</summary>
    internal EventAggregator RequireEvents() => LazyInitializer.EnsureInitialized(ref _events, static () => new EventAggregator());

    private Session Begin(Action<ISession>? initialize)
    {
        var session = new Session(this, TakeState());
        session.Activate(initialize);
        return session;
    }

    private SessionState TakeState() => _states.TryTake(out var state) ? state : new SessionState(network);
}
