using Digital40.RuleEngine.AgendaFilters;
using Digital40.RuleEngine.Diagnostics;
using Digital40.RuleEngine.Extensibility;
using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <summary>A session: what a user holds. What it knows stands in a <see cref="SessionState"/>, which is given back on disposal.</summary>
internal sealed partial class Session : ISession, IAgenda, IDisposable
{
    private readonly SessionFactory _factory;
    private readonly AgendaContext _agendaContext;
    private readonly FiringContext _context;
    private SessionState? _state;
    private EventAggregator? _events;
    private bool _isHalted;

    public Session(SessionFactory factory, SessionState state)
    {
        _factory = factory;
        _state = state;
        _agendaContext = new AgendaContext(this);
        _context = new FiringContext(this);
        DependencyResolver = factory.DependencyResolver;
        ActionInterceptor = factory.ActionInterceptor;
        state.Begin(this);
    }

    public bool AutoPropagateLinkedFacts { get; set; } = true;

    public IAgenda Agenda => this;

    public IEventProvider Events => _events ??= new EventAggregator(_factory.RequireEvents());

    public IDependencyResolver DependencyResolver { get; set; }

    public IActionInterceptor? ActionInterceptor { get; set; }

    bool IAgenda.IsEmpty => Settled().Agenda.IsEmpty;

    /// <summary>The session's events, or its factory's while nobody has asked for the session's own; null while nobody can be listening.</summary>
    internal EventAggregator? EventAggregator => _events ?? _factory.EventAggregator;

    internal SessionState State
    {
        get
        {
            ObjectDisposedException.ThrowIf(_state is null, this);
            return _state;
        }
    }

    public IQueryable<TFact> Query<TFact>() => Values<TFact>(State).AsQueryable();

    /// <summary>Gives the state back, unless something is still running in it: then it is left to the collector.</summary>
    public void Dispose()
    {
        if (_state is { } state)
        {
            _state = null;
            if (_runs == 0 && !state.IsPropagating)
            {
                _factory.Return(state);
            }
        }
    }

    IMatch IAgenda.Peek() => Settled().Agenda.Peek() ?? throw new InvalidOperationException("The agenda is empty.");

    void IAgenda.Clear() => Settled().Agenda.ClearQueue();

    void IAgenda.AddFilter(IAgendaFilter filter) => Settled().Agenda.Filters.Add(filter);

    void IAgenda.AddFilter(IRuleDefinition rule, IAgendaFilter filter) => Settled().Agenda.Filters.Add(rule, filter);

    /// <summary>Begins to match. A session that fails at it gives its state back.</summary>
    internal void Activate(Action<ISession>? initialize)
    {
        try
        {
            initialize?.Invoke(this);
            var state = State;
            state.Activate();
            End(state);
        }
        catch (Exception)
        {
            Dispose();
            throw;
        }
    }

    private IEnumerable<TFact> Values<TFact>(SessionState state)
    {
        var memory = state.WorkingMemory;
        var version = memory.Version;
        object? rejected = null;
        for (var place = 0; place < memory.Places; place++)
        {
            if (memory.At(place)?.RawValue is not { } known || (rejected is not null && known.GetType() == rejected.GetType()))
            {
                continue;
            }

            if (known is not TFact value)
            {
                rejected = known;
                continue;
            }

            yield return value;
            ObjectDisposedException.ThrowIf(_state != state, this);
            if (memory.Version != version)
            {
                throw new InvalidOperationException("Facts were inserted or retracted while they were queried; take a list of them first.");
            }
        }
    }
}
