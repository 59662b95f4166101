using Digital40.RuleEngine.Rete;

namespace Digital40.RuleEngine;

/// <content>Facts that users of the session insert, update and retract.</content>
internal sealed partial class Session
{
    public void InsertAll(IEnumerable<object> facts) => Require(facts, TryInsertAll(facts), "Facts for insert already exist");

    public IFactResult TryInsertAll(IEnumerable<object> facts) => TryInsertAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var state = State;
        var inserted = state.TakeBatch();
        List<object>? failed = null;
        foreach (var value in facts)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(facts));
            if (state.WorkingMemory.TryAdd(value, state, out var fact))
            {
                inserted.Add(fact);
            }
            else
            {
                (failed ??= []).Add(value);
            }
        }

        if (failed is not null && options == BatchOptions.AllOrNothing)
        {
            inserted.ForEach(state.WorkingMemory.Remove);
            inserted.Clear();
        }

        AssertAll(state, inserted);
        state.ReturnBatch(inserted);
        PropagateQueue(null);
        return failed is null ? FactResult.Success : new FactResult(failed);
    }

    public void Insert(object fact) => InsertAll([fact]);

    public bool TryInsert(object fact) => TryInsertAll([fact]).FailedCount == 0;

    public void UpdateAll(IEnumerable<object> facts) => Require(facts, TryUpdateAll(facts), "Facts for update do not exist");

    public IFactResult TryUpdateAll(IEnumerable<object> facts) => TryUpdateAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options)
    {
        var (known, failed) = Split(facts);
        if (failed.Count > 0 && options == BatchOptions.AllOrNothing)
        {
            return new FactResult(failed);
        }

        foreach (var (fact, value) in known)
        {
            if (!ReferenceEquals(fact.RawValue, value))
            {
                State.WorkingMemory.Remove(fact);
                fact.Replace(value);
                State.WorkingMemory.Add(fact);
            }
        }

        UpdateAll(State, [.. known.Select(pair => pair.Fact)]);
        PropagateQueue(null);
        return failed.Count == 0 ? FactResult.Success : new FactResult(failed);
    }

    public void Update(object fact) => UpdateAll([fact]);

    public bool TryUpdate(object fact) => TryUpdateAll([fact]).FailedCount == 0;

    public void RetractAll(IEnumerable<object> facts) => Require(facts, TryRetractAll(facts), "Facts for retract do not exist");

    public IFactResult TryRetractAll(IEnumerable<object> facts) => TryRetractAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options)
    {
        var (known, failed) = Split(facts);
        if (failed.Count > 0 && options == BatchOptions.AllOrNothing)
        {
            return new FactResult(failed);
        }

        List<Fact> gone = [.. known.Select(pair => pair.Fact).Distinct()];
        RetractAll(State, gone);
        gone.ForEach(State.WorkingMemory.Remove);
        PropagateQueue(null);
        return failed.Count == 0 ? FactResult.Success : new FactResult(failed);
    }

    public void Retract(object fact) => RetractAll([fact]);

    public bool TryRetract(object facts) => TryRetractAll([facts]).FailedCount == 0;

    private static void Require(IEnumerable<object> facts, IFactResult result, string failure)
    {
        if (result.FailedCount > 0)
        {
            throw new ArgumentException(failure, nameof(facts));
        }
    }

    /// <summary>Tells facts that can be updated or retracted from others: unknown ones, and those that rules have yielded.</summary>
    private (List<(Fact Fact, object Value)> Known, List<object> Failed) Split(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        List<(Fact, object)> known = [];
        List<object> failed = [];
        foreach (var value in facts)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(facts));
            if (State.WorkingMemory.Find(value) is { FactSource: null } fact)
            {
                known.Add((fact, value));
            }
            else
            {
                failed.Add(value);
            }
        }

        return (known, failed);
    }

    private void AssertAll(SessionState state, List<Fact> facts, bool mayWait = false)
    {
        EventAggregator.RaiseFactsInserting(this, facts);
        for (var i = 0; i < facts.Count; i++)
        {
            state.Assert(facts[i]);
        }

        if (!mayWait)
        {
            state.Flush();
        }

        EventAggregator.RaiseFactsInserted(this, facts);
    }

    private void UpdateAll(SessionState state, List<Fact> facts, bool mayWait = false)
    {
        EventAggregator.RaiseFactsUpdating(this, facts);
        foreach (var fact in facts)
        {
            foreach (var input in state.InputsFor(fact.Type))
            {
                input.Update(state, fact);
            }
        }

        if (!mayWait)
        {
            state.Flush();
        }

        EventAggregator.RaiseFactsUpdated(this, facts);
    }

    private void RetractAll(SessionState state, List<Fact> facts, bool mayWait = false)
    {
        EventAggregator.RaiseFactsRetracting(this, facts);
        facts.ForEach(state.LeaveAll);

        if (!mayWait)
        {
            state.Flush();
        }

        EventAggregator.RaiseFactsRetracted(this, facts);
    }
}
