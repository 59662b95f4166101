using Digital40.RuleEngine.Rete.Aggregation;

namespace Digital40.RuleEngine.Rete;

/// <summary>
/// Gathers, for each tuple before it, the matches built on the tuple's note into results: a collection, groups, projections. Changes are applied at once
/// and passed on together at the end of the operation.
/// </summary>
internal sealed class AggregateNode(
    ScopeNode scope, int memoryId, AggregationFactory factory, LhsExpression<bool>[] conditions, Type resultType) : BetaNode, IRightInput, IScopeOwner
{
    public void Opened(SessionState state, Tuple note)
    {
        var aggregation = AggregationOf(state, note);
        for (var entry = memoryId < 0 ? null : state.Alpha[memoryId].First; entry is not null; entry = entry.Next)
        {
            aggregation.Add(state, note, entry.Fact);
        }

        state.MarkDirty(this, note);
    }

    public void Updated(SessionState state, Tuple note)
    {
        if (factory.DependsOnTuple)
        {
            for (var entry = memoryId < 0 ? null : state.Alpha[memoryId].First; entry is not null; entry = entry.Next)
            {
                AggregationOf(state, note).Modify(state, note, entry.Fact);
            }
        }

        note.IsLeftUpdated = true;
        state.MarkDirty(this, note);
    }

    public void MatchAdded(SessionState state, Tuple note, Tuple match)
    {
        AggregationOf(state, note).Add(state, note, match.Fact!);
        state.MarkDirty(this, note);
    }

    public void MatchUpdated(SessionState state, Tuple note, Tuple match, bool isFactChanged)
    {
        if (isFactChanged || factory.DependsOnTuple)
        {
            AggregationOf(state, note).Modify(state, note, match.Fact!);
            state.MarkDirty(this, note);
        }
    }

    public void MatchRemoved(SessionState state, Tuple note, Tuple match)
    {
        AggregationOf(state, note).Remove(state, note, match.Fact!);
        state.MarkDirty(this, note);
    }

    public void RightAssert(SessionState state, Fact fact)
    {
        for (var note = state.Beta[scope.Id].First; note is not null; note = note.Next)
        {
            AggregationOf(state, note).Add(state, note, fact);
            state.MarkDirty(this, note);
        }
    }

    public void RightUpdate(SessionState state, Fact fact)
    {
        for (var note = state.Beta[scope.Id].First; note is not null; note = note.Next)
        {
            AggregationOf(state, note).Modify(state, note, fact);
            state.MarkDirty(this, note);
        }
    }

    public void RightRetract(SessionState state, Fact fact)
    {
        for (var note = state.Beta[scope.Id].First; note is not null; note = note.Next)
        {
            AggregationOf(state, note).Remove(state, note, fact);
            state.MarkDirty(this, note);
        }
    }

    public override void LeftAssert(SessionState state, Tuple tuple) => throw new InvalidOperationException("Tuples come through the scope.");

    public override void LeftUpdate(SessionState state, Tuple tuple, bool isFactChanged) =>
        throw new InvalidOperationException("Tuples come through the scope.");

    public override void Flush(SessionState state, Tuple tuple)
    {
        var aggregation = (Aggregation.Aggregation)tuple.State!;
        aggregation.Complete(state, tuple);
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
            result.Fact.FactSource = new AggregateFactSource(aggregation, result);
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

    private Aggregation.Aggregation AggregationOf(SessionState state, Tuple note) =>
        (Aggregation.Aggregation)(note.State ??= factory.Create(state));
}
