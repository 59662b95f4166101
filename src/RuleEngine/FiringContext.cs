using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <summary>What an action sees of the engine while it is run.</summary>
internal sealed class FiringContext(Session session) : IContext
{
    private Activation? _activation;

    public IRuleDefinition Rule => Activation.Rule;

    public IMatch Match => Activation;

    public CancellationToken CancellationToken => session.CancellationToken;

    private Activation Activation => _activation ?? throw new InvalidOperationException("The context of a firing cannot be used after it.");

    /// <summary>Begins a firing; one that begins while another runs gets a context of its own.</summary>
    public FiringContext Begin(Activation activation)
    {
        if (_activation is not null)
        {
            return new FiringContext(session).Begin(activation);
        }

        _activation = activation;
        return this;
    }

    public void End() => _activation = null;

    public void Halt() => session.Halt();

    public void Insert(object fact) => session.Insert(fact);

    public void InsertAll(IEnumerable<object> facts) => session.InsertAll(facts);

    public bool TryInsert(object fact) => session.TryInsert(fact);

    public void Update(object fact) => session.Update(fact);

    public void UpdateAll(IEnumerable<object> facts) => session.UpdateAll(facts);

    public bool TryUpdate(object fact) => session.TryUpdate(fact);

    public void Retract(object fact) => session.Retract(fact);

    public void RetractAll(IEnumerable<object> facts) => session.RetractAll(facts);

    public bool TryRetract(object fact) => session.TryRetract(fact);

    public IEnumerable<object> GetLinkedKeys()
    {
        for (var linked = Activation.Linked; linked is not null; linked = linked.NextLinked)
        {
            yield return linked.LinkedKey!;
        }
    }

    public object? GetLinked(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Session.FindLinked(Activation, key)?.RawValue;
    }

    public void InsertLinked(object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(fact);
        session.InsertLinked(Activation, key, fact);
    }

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts)
        {
            InsertLinked(key, fact);
        }
    }

    public void UpdateLinked(object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(fact);
        session.UpdateLinked(Activation, key, fact);
    }

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts)
        {
            UpdateLinked(key, fact);
        }
    }

    public void RetractLinked(object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(fact);
        session.RetractLinked(Activation, key);
    }

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts)
        {
            RetractLinked(key, fact);
        }
    }

    public object Resolve(Type serviceType) => session.Resolve(Rule, serviceType);
}
