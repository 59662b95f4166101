using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete.Aggregation;

/// <summary>What one tuple's matches have been gathered into. Changes are remembered until the node asks for them.</summary>
internal abstract class Aggregation
{
    private AggregateResult? _firstChanged;
    private AggregateResult? _lastChanged;

    /// <summary>Whether an expression failed: the aggregation is to be thrown away.</summary>
    public bool HasFailed { get; set; }

    /// <summary>Whether a tuple of the present session has the aggregation.</summary>
    public bool IsTaken { get; set; }

    /// <summary>The aggregation that the session took before this one.</summary>
    public Aggregation? TakenBefore { get; set; }

    /// <summary>The results, in the order in which they came.</summary>
    public abstract IEnumerable<AggregateResult> Results { get; }

    public abstract void Add(SessionState state, Tuple note, Fact fact);

    /// <summary>Adds every fact of a memory.</summary>
    public virtual void AddAll(SessionState state, Tuple note, AlphaMemory memory)
    {
        for (var entry = memory.First; entry != AlphaEntries.None; entry = state.Entries[entry].Next)
        {
            Add(state, note, state.Entries[entry].Fact);
        }
    }

    public abstract void Modify(SessionState state, Tuple note, Fact fact);

    public abstract void Remove(SessionState state, Tuple note, Fact fact);

    /// <summary>The facts that a result was made from.</summary>
    public abstract IEnumerable<IFact> SourcesOf(AggregateResult result);

    /// <summary>All changes of the operation were made.</summary>
    public virtual void Complete(SessionState state, Tuple note)
    {
    }

    /// <summary>Makes the aggregation as good as new; its factory says whether that is possible.</summary>
    public virtual void Reset()
    {
        _firstChanged = null;
        _lastChanged = null;
        HasFailed = false;
    }

    /// <summary>The next result to pass on, with its change; null when there is none.</summary>
    public AggregateResult? TakeChange()
    {
        while (_firstChanged is not null)
        {
            var result = _firstChanged;
            _firstChanged = result.NextChanged;
            result.NextChanged = null;
            result.IsQueued = false;
            if (_firstChanged is null)
            {
                _lastChanged = null;
            }

            if (result.Change != ResultChange.None)
            {
                return result;
            }
        }

        return null;
    }

    /// <summary>Evaluates an expression; one that fails spoils the aggregation.</summary>
    protected bool TryEvaluate<TResult>(LhsExpression<TResult> expression, SessionState state, Tuple note, Fact fact, out TResult result)
    {
        var isEvaluated = expression.TryEvaluate(state, note, fact, out result);
        HasFailed |= !isEvaluated;
        return isEvaluated;
    }

    /// <summary>Remembers a change; one that undoes another leaves nothing to pass on.</summary>
    protected void Changed(AggregateResult result, ResultChange change)
    {
        result.Change = (result.Change, change) switch
        {
            (ResultChange.Added, ResultChange.Modified) => ResultChange.Added,
            (ResultChange.Added, ResultChange.Removed) => ResultChange.None,
            (ResultChange.Removed, ResultChange.Added) => ResultChange.Modified,
            _ => change,
        };
        if (result.IsQueued)
        {
            return;
        }

        result.IsQueued = true;
        if (_lastChanged is null)
        {
            _firstChanged = result;
        }
        else
        {
            _lastChanged.NextChanged = result;
        }

        _lastChanged = result;
    }
}
