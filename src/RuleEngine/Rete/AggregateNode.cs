using System.Runtime.CompilerServices;
using Digital40.RuleEngine.Rete.Aggregation;

namespace Digital40.RuleEngine.Rete;

/// <summary>
/// Gathers, for each tuple before it, the matches built on the tuple's note into results: a collection, groups, projections. Changes are applied at once
/// and passed on together at the end of the operation.
/// </summary>
internal sealed class AggregateNode(
    ScopeNode scope, int memoryId, AggregationFactory factory, LhsExpression<bool>[] conditions, Type resultType) : BetaNode, IRightInput, IScopeOwner
{
    /// <summary>The end of what is built on a note; null where facts come straight from a memory.</summary>
    public ScopeEndNode? ScopeEnd { get; init; }

    public void Opened(SessionState state, Tuple note)
    {
        if (memoryId >= 0)
        {
            AddAll(state, note, AggregationOf(state, note));
        }

        _ = AggregationOf(state, note);
        state.MarkDirty(this, note);
    }

    public void Updated(SessionState state, Tuple note)
    {
        if (note.State is null)
        {
            Rebuild(state, note);
        }
        else if (factory.DependsOnTuple && memoryId >= 0)
        {
            for (var entry = state.Alpha[memoryId].First; entry is not null; entry = entry.Next)
            {
                Change(state, note, entry.Fact, ResultChange.Modified);
            }
        }

        note.IsLeftUpdated = true;
        state.MarkDirty(this, note);
    }

    public void MatchAdded(SessionState state, Tuple note, Tuple match) => Change(state, note, match.Fact!, ResultChange.Added);

    public void MatchUpdated(SessionState state, Tuple note, Tuple match, bool isFactChanged)
    {
        if (isFactChanged || factory.DependsOnTuple)
        {
            Change(state, note, match.Fact!, ResultChange.Modified);
        }
    }

    public void MatchRemoved(SessionState state, Tuple note, Tuple match) => Change(state, note, match.Fact!, ResultChange.Removed);

    public void RightAssert(SessionState state, Fact fact) => ChangeEach(state, fact, ResultChange.Added);

    public void RightUpdate(SessionState state, Fact fact) => ChangeEach(state, fact, ResultChange.Modified);

    public void RightRetract(SessionState state, Fact fact) => ChangeEach(state, fact, ResultChange.Removed);

    public override void LeftAssert(SessionState state, Tuple tuple) => throw new InvalidOperationException("Tuples come through the scope.");

    public override void LeftUpdate(SessionState state, Tuple tuple, bool isFactChanged) =>
        throw new InvalidOperationException("Tuples come through the scope.");

    public override void Flush(SessionState state, Tuple tuple)
    {
        var aggregation = AggregationOf(state, tuple);
        aggregation.Complete(state, tuple);
        if (aggregation.HasFailed)
        {
            ThrowAway(state, tuple, aggregation);
            return;
        }

        if (tuple.IsLeftUpdated)
        {
            tuple.IsLeftUpdated = false;
            foreach (var result in aggregation.Results)
            {
                if (result.Change == ResultChange.None)
                {
                    Refresh(state, tuple, result, isFactChanged: false);
                }
            }
        }

        while (aggregation.TakeChange() is { } result)
        {
            Apply(state, tuple, aggregation, result);
        }
    }

    private void Apply(SessionState state, Tuple note, Aggregation.Aggregation aggregation, AggregateResult result)
    {
        var change = result.Change;
        result.Change = ResultChange.None;
        if (change == ResultChange.Removed)
        {
            if (result.Output is not null)
            {
                state.Remove(result.Output);
                result.Output = null;
            }

            return;
        }

        if (result.Fact is null)
        {
            result.Fact = state.NewFact(result.Value, resultType);
            result.Fact.FactSource = result.Source ??= new AggregateFactSource(aggregation, result);
        }
        else
        {
            result.Fact.Replace(result.Value);
        }

        Refresh(state, note, result, isFactChanged: true);
    }

    private void Refresh(SessionState state, Tuple note, AggregateResult result, bool isFactChanged)
    {
        if (!LhsExpression.AllHold(conditions, state, note, result.Fact))
        {
            if (result.Output is not null)
            {
                state.Remove(result.Output);
                result.Output = null;
            }
        }
        else if (result.Output is null)
        {
            result.Output = state.NewTuple(this, note, result.Fact);
            Activate(state, result.Output);
        }
        else
        {
            PassUpdate(state, result.Output, isFactChanged);
        }
    }

    private void ChangeEach(SessionState state, Fact fact, ResultChange change)
    {
        for (var note = state.Beta[scope.Id].First; note is not null; note = note.Next)
        {
            Change(state, note, fact, change);
        }
    }

    private void Change(SessionState state, Tuple note, Fact fact, ResultChange change)
    {
        state.MarkDirty(this, note);
        if (note.State is null && note.IsActive)
        {
            Rebuild(state, note);
            return;
        }

        var aggregation = AggregationOf(state, note);
        switch (change)
        {
            case ResultChange.Added:
                aggregation.Add(state, note, fact);
                break;
            case ResultChange.Modified:
                aggregation.Modify(state, note, fact);
                break;
            default:
                aggregation.Remove(state, note, fact);
                break;
        }
    }

    /// <summary>Drops an aggregation that failed, and its results; it is built anew at the next change.</summary>
    private static void ThrowAway(SessionState state, Tuple note, Aggregation.Aggregation aggregation)
    {
        note.State = null;
        note.IsLeftUpdated = false;
        List<AggregateResult> results = [.. aggregation.Results];
        while (aggregation.TakeChange() is { } changed)
        {
            results.Add(changed);
        }

        foreach (var output in results.Select(result => result.Output).OfType<Tuple>().Distinct())
        {
            state.Remove(output);
        }
    }

    private void Rebuild(SessionState state, Tuple note)
    {
        var aggregation = AggregationOf(state, note);
        if (memoryId >= 0)
        {
            AddAll(state, note, aggregation);
            return;
        }

        foreach (var match in ScopeEnd!.MatchesOf(state, note))
        {
            aggregation.Add(state, note, match.Fact!);
        }
    }

    private void AddAll(SessionState state, Tuple note, Aggregation.Aggregation aggregation)
    {
        for (var entry = state.Alpha[memoryId].First; entry is not null; entry = entry.Next)
        {
            aggregation.Add(state, note, entry.Fact);
        }
    }

    private Aggregation.Aggregation AggregationOf(SessionState state, Tuple note) =>
        Unsafe.As<Aggregation.Aggregation>(note.State ??= state.NewAggregation(this, factory));
}
