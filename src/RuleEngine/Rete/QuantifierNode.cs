namespace Digital40.RuleEngine.Rete;

/// <summary>
/// Passes a tuple on while at least one match exists for it, or while none does. Each tuple before it gets a note that stands for the tuple;
/// the matches that are counted are built on the note, and so is the tuple that is passed on. It decides at the end of the operation.
/// </summary>
internal sealed class QuantifierNode(ScopeNode scope, bool isNegated, int memoryId) : RightInputNode, IScopeOwner
{
    public void Opened(SessionState state, Tuple note) => state.MarkDirty(this, note);

    public void Updated(SessionState state, Tuple note)
    {
        note.IsLeftUpdated = true;
        state.MarkDirty(this, note);
    }

    public void MatchAdded(SessionState state, Tuple note, Tuple match)
    {
        if (++note.Counter == 1)
        {
            state.MarkDirty(this, note);
        }
    }

    public void MatchUpdated(SessionState state, Tuple note, Tuple match, bool isFactChanged)
    {
    }

    public void MatchRemoved(SessionState state, Tuple note, Tuple match)
    {
        if (--note.Counter == 0)
        {
            state.MarkDirty(this, note);
        }
    }

    public override void Entered(SessionState state, Fact fact)
    {
        if (state.Alpha[memoryId].Count == 1)
        {
            MarkAll(state);
        }
    }

    public override void Changed(SessionState state, Fact fact)
    {
    }

    public override void Gone(SessionState state, Fact fact)
    {
        if (state.Alpha[memoryId].Count == 0)
        {
            MarkAll(state);
        }
    }

    public override void RightAssert(SessionState state, Fact fact) => throw new InvalidOperationException("The memory itself is looked at.");

    public override void RightUpdate(SessionState state, Fact fact) => throw new InvalidOperationException("The memory itself is looked at.");

    public override void LeftAssert(SessionState state, Tuple tuple) => throw new InvalidOperationException("Tuples come through the scope.");

    public override void LeftUpdate(SessionState state, Tuple tuple, bool isFactChanged) =>
        throw new InvalidOperationException("Tuples come through the scope.");

    public override void Flush(SessionState state, Tuple tuple)
    {
        var isUpdated = tuple.IsLeftUpdated;
        tuple.IsLeftUpdated = false;
        var count = memoryId < 0 ? tuple.Counter : state.Alpha[memoryId].Count;
        var holds = count > 0 != isNegated;
        var output = (Tuple?)tuple.State;
        if (holds && output is null)
        {
            output = state.NewTuple(this, tuple, null);
            tuple.State = output;
            Activate(state, output);
        }
        else if (!holds && output is not null)
        {
            tuple.State = null;
            state.Remove(output);
        }
        else if (output is not null && isUpdated)
        {
            PassUpdate(state, output, isFactChanged: false);
        }
    }

    private void MarkAll(SessionState state)
    {
        for (var note = state.Beta[scope.Id].First; note is not null; note = note.Next)
        {
            state.MarkDirty(this, note);
        }
    }
}
