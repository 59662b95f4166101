using System.Runtime.CompilerServices;
using Digital40.RuleEngine.Rete.Aggregation;

namespace Digital40.RuleEngine.Rete;

/// <content>Passes on what has become of the results.</content>
internal sealed partial class AggregateNode
{
    public override void Flush(SessionState state, Tuple tuple)
    {
        var aggregation = Completed(state, tuple);
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

    private Aggregation.Aggregation Completed(SessionState state, Tuple note)
    {
        var aggregation = Unsafe.As<Aggregation.Aggregation?>(note.State) ?? state.NewAggregation(this, factory);
        try
        {
            if (note.State is null)
            {
                note.State = aggregation;
                AddAll(state, note, aggregation);
            }

            aggregation.Complete(state, note);
        }
        catch (Exception exception)
        {
            Spoil(state, note, aggregation, exception);
        }

        return aggregation;
    }

    /// <summary>Adds all there is: to an aggregation of a new note, or to one in place of an aggregation that was thrown away.</summary>
    private void AddAll(SessionState state, Tuple note, Aggregation.Aggregation aggregation)
    {
        if (ScopeEnd is not null)
        {
            foreach (var match in ScopeEnd.MatchesOf(state, note))
            {
                aggregation.Add(state, note, match.Fact!);
            }

            return;
        }

        aggregation.AddAll(state, note, state.Alpha[memoryId]);
    }

    private void Apply(SessionState state, Tuple note, Aggregation.Aggregation aggregation, AggregateResult result)
    {
        var change = result.Change;
        result.Change = ResultChange.None;
        if (change == ResultChange.Removed)
        {
            Withdraw(state, result);
            return;
        }

        if (result.Fact is null)
        {
            result.Fact = state.NewResult(result.Value, element.ResultType);
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
            Withdraw(state, result);
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

    private static void Withdraw(SessionState state, AggregateResult result)
    {
        if (result.Output is { } output)
        {
            result.Output = null;
            state.Remove(output);
        }
    }

    private static void ThrowAway(SessionState state, Tuple note, Aggregation.Aggregation aggregation)
    {
        note.State = null;
        note.IsLeftUpdated = false;
        foreach (var result in aggregation.Results)
        {
            Withdraw(state, result);
        }

        while (aggregation.TakeChange() is { } changed)
        {
            Withdraw(state, changed);
        }
    }

    /// <summary>An aggregation's own code threw: a comparison of keys, an aggregator of the rules' author.</summary>
    private void Spoil(SessionState state, Tuple note, Aggregation.Aggregation aggregation, Exception exception)
    {
        aggregation.HasFailed = true;
        state.Postpone(EvaluationError.OfAggregate(element, Description.Rules, note, exception));
    }
}
