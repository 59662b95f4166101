using System.Collections;
using Digital40.RuleEngine.Rete;

namespace Digital40.RuleEngine;

/// <content>Facts that users of the session insert, update and retract.</content>
internal sealed partial class Session
{
    private const string InsertFailure = "Facts for insert already exist";
    private const string UpdateFailure = "Facts for update do not exist";
    private const string RetractFailure = "Facts for retract do not exist";

    public void InsertAll(IEnumerable<object> facts) => Require(facts, TryInsertAll(facts).FailedCount == 0, InsertFailure);

    public IFactResult TryInsertAll(IEnumerable<object> facts) => TryInsertAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options) => Change(LinkedFactAction.Insert, Listed(facts), options);

    public void Insert(object fact) => Require(fact, TryInsert(fact), InsertFailure);

    public bool TryInsert(object fact) => TryChange(LinkedFactAction.Insert, fact);

    public void UpdateAll(IEnumerable<object> facts) => Require(facts, TryUpdateAll(facts).FailedCount == 0, UpdateFailure);

    public IFactResult TryUpdateAll(IEnumerable<object> facts) => TryUpdateAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options) => Change(LinkedFactAction.Update, Listed(facts), options);

    public void Update(object fact) => Require(fact, TryUpdate(fact), UpdateFailure);

    public bool TryUpdate(object fact) => TryChange(LinkedFactAction.Update, fact);

    public void RetractAll(IEnumerable<object> facts) => Require(facts, TryRetractAll(facts).FailedCount == 0, RetractFailure);

    public IFactResult TryRetractAll(IEnumerable<object> facts) => TryRetractAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options) => Change(LinkedFactAction.Retract, Listed(facts), options);

    public void Retract(object fact) => Require(fact, TryRetract(fact), RetractFailure);

    public bool TryRetract(object facts) => TryChange(LinkedFactAction.Retract, facts);

    private static void Require(object facts, bool isDone, string failure)
    {
        if (!isDone)
        {
            throw new ArgumentException(failure, nameof(facts));
        }
    }

    /// <summary>The facts as they are now: a sequence that looks at the session must not see what becomes of its own facts.</summary>
    private static IEnumerable<object> Listed(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts is ICollection ? facts : [.. facts];
    }

    private FactResult Change(LinkedFactAction action, IEnumerable<object> facts, BatchOptions options)
    {
        var state = Idle();
        var batch = state.Facts.Take();
        List<object>? failed = null;
        try
        {
            foreach (var value in facts)
            {
                if (!TryTake(state, action, value, batch))
                {
                    (failed ??= []).Add(value);
                }
            }
        }
        catch (Exception)
        {
            Drop(state, action, batch);
            throw;
        }

        if (failed is not null && options == BatchOptions.AllOrNothing)
        {
            Drop(state, action, batch);
            return new FactResult(failed);
        }

        if (action == LinkedFactAction.Update)
        {
            Replace(state, facts);
        }

        CarryOut(state, action, batch);
        return failed is null ? FactResult.Success : new FactResult(failed);
    }

    private bool TryChange(LinkedFactAction action, object value)
    {
        var state = Idle();
        var batch = state.Facts.Take();
        if (!TryTake(state, action, value, batch))
        {
            state.Facts.Return(batch);
            return false;
        }

        if (action == LinkedFactAction.Update)
        {
            batch[0].Replace(value);
        }

        CarryOut(state, action, batch);
        return true;
    }

    /// <summary>Adds a fact to the batch, once; false when there is none to be updated or retracted, or one already that was to be inserted.</summary>
    private static bool TryTake(SessionState state, LinkedFactAction action, object value, List<Fact> batch)
    {
        ArgumentNullException.ThrowIfNull(value, "facts");
        if (action == LinkedFactAction.Insert)
        {
            var isNew = state.WorkingMemory.TryAdd(value, out var added);
            if (isNew)
            {
                batch.Add(added);
            }

            return isNew;
        }

        if (state.WorkingMemory.Find(value) is not { FactSource: null } fact)
        {
            return false;
        }

        if (!fact.IsMarked)
        {
            fact.IsMarked = true;
            batch.Add(fact);
        }

        return true;
    }

    /// <summary>Gives facts the objects that stand for them from now on.</summary>
    private static void Replace(SessionState state, IEnumerable<object> facts)
    {
        foreach (var value in facts)
        {
            if (state.WorkingMemory.Find(value) is { FactSource: null } fact)
            {
                fact.Replace(value);
            }
        }
    }

    /// <summary>Undoes the beginning of an operation that is not carried out.</summary>
    private static void Drop(SessionState state, LinkedFactAction action, List<Fact> batch)
    {
        foreach (var fact in batch)
        {
            fact.IsMarked = false;
            if (action == LinkedFactAction.Insert)
            {
                state.WorkingMemory.Remove(fact);
            }
        }

        state.Facts.Return(batch);
    }
}
