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

    public Session(SessionFactory factory, SessionState state, Action<ISession>? initialize)
    {
        _factory = factory;
        _state = state;
        _agendaContext = new AgendaContext(this);
        _context = new FiringContext(this);
        DependencyResolver = factory.DependencyResolver;
        ActionInterceptor = factory.ActionInterceptor;
        initialize?.Invoke(this);
        state.Begin(this);
    }

    public bool AutoPropagateLinkedFacts { get; set; } = true;

    public IAgenda Agenda => this;

    public IEventProvider Events => _events ??= new EventAggregator(_factory.EventAggregator);

    public IDependencyResolver DependencyResolver { get; set; }

    public IActionInterceptor? ActionInterceptor { get; set; }

    bool IAgenda.IsEmpty => State.Agenda.IsEmpty;

    /// <summary>The session's events, or its factory's while nobody listens to the session's own.</summary>
    internal EventAggregator EventAggregator => _events ?? _factory.EventAggregator;

    private SessionState State
    {
        get
        {
            ObjectDisposedException.ThrowIf(_state is null, this);
            return _state;
        }
    }

    public IQueryable<TFact> Query<TFact>() => Values().OfType<TFact>().AsQueryable();

    public void Dispose()
    {
        if (_state is { } state)
        {
            _state = null;
            _factory.Return(state);
        }
    }

    IMatch IAgenda.Peek() => State.Agenda.Peek() ?? throw new InvalidOperationException("The agenda is empty.");

    void IAgenda.Clear() => State.Agenda.ClearQueue();

    void IAgenda.AddFilter(IAgendaFilter filter) => State.Agenda.AddFilter(filter);

    void IAgenda.AddFilter(IRuleDefinition rule, IAgendaFilter filter) => State.Agenda.AddFilter(rule, filter);

    internal void ActivationCreated(Activation activation)
    {
        State.Agenda.Created(_agendaContext, activation);
        EventAggregator.RaiseActivationCreated(this, activation);
    }

    internal void ActivationUpdated(Activation activation)
    {
        State.Agenda.Updated(_agendaContext, activation);
        EventAggregator.RaiseActivationUpdated(this, activation);
    }

    internal void ActivationDeleted(Activation activation)
    {
        State.Agenda.Deleted(_agendaContext, activation);
        EventAggregator.RaiseActivationDeleted(this, activation);
        for (var linked = activation.Linked; linked is not null; linked = linked.Next)
        {
            Queue(LinkedFactAction.Retract, linked.Fact);
        }

        activation.Linked = null;
    }

    private IEnumerable<object> Values()
    {
        for (var fact = State.WorkingMemory.First; fact is not null; fact = fact.Next)
        {
            yield return fact.RawValue!;
        }
    }
}
