namespace Digital40.RuleEngine.Rete;

/// <content>Makes the objects of a session.</content>
internal sealed partial class SessionState
{
    /// <summary>How many objects of a kind are kept for the next session; what a long session makes beyond is left to the collector.</summary>
    private const int ArenaLimit = 4096;

    private readonly Arena<Tuple> _tuples = new(ArenaLimit, static () => new Tuple(), static tuple => tuple.Clear());
    private readonly Arena<Fact> _results = new(ArenaLimit, static () => new Fact(), static fact => fact.Clear());
    private readonly Arena<Activation> _activations = new(ArenaLimit, static () => new Activation(), static activation => activation.Clear());

    /// <summary>The facts' places in the alpha memories.</summary>
    public AlphaEntries Entries { get; } = new();

    /// <summary>Empty lists for the facts of an operation.</summary>
    public ListPool<Fact> Facts { get; } = new();

    /// <summary>Empty lists for the tuples of a join.</summary>
    public ListPool<Tuple> Tuples { get; } = new();

    /// <summary>Makes a fact of what a node has made, which stands in no working memory.</summary>
    public Fact NewResult(object? value, Type type)
    {
        var fact = _results.Take();
        if (fact is null)
        {
            return new Fact(value, type);
        }

        fact.RawValue = value;
        if (value is null)
        {
            fact.DeclareType(type);
        }

        return fact;
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
        tuple.LinkTo(parent);
        if (fact is not null)
        {
            tuple.LinkTo(fact);
        }

        return tuple;
    }

    private void ResetObjects()
    {
        _activations.Reset();
        _tuples.Reset();
        Entries.Clear();
        _results.Reset();
    }
}
