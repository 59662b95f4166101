namespace Digital40.RuleEngine.Rete;

/// <summary>
/// Passes a tuple on while at least one match exists for it, or while none does. Each tuple before it gets a note that stands for the tuple;
/// the matches that are counted are built on the note, and so is the tuple that is passed on.
/// </summary>
internal sealed class QuantifierNode(ScopeNode scope, bool isNegated, int memoryId) : BetaNode, IRightInput, IScopeOwner
{
    public ScopeNode Scope => scope;

    /// <summary>The note has all its matches: decides for the first time.</summary>
    public void Opened(SessionState state, Tuple note) => Decide(state, note);

    /// <summary>The tuple behind the note was updated, and its matches were looked at again.</summary>
    public void Updated(SessionState state, Tuple note)
    {
        if (note.State is Tuple output)
        {
            PassUpdate(state, output, isFactChanged: false);
        }
    }

    public void MatchAdded(SessionState state, Tuple note, Tuple match)
    {
        note.Counter++;
        if (note.IsActive && note.Counter == 1)
        {
            Decide(state, note);
        }
    }

    public void MatchUpdated(SessionState state, Tuple note, Tuple match, bool isFactChanged)
    {
    }

    public void MatchRemoved(SessionState state, Tuple note, Tuple match)
    {
        note.Counter--;
        if (note.IsActive && note.Counter == 0 && !note.IsRetracted)
        {
            Decide(state, note);
        }
    }

    public void RightAssert(SessionState state, Fact fact)
    {
        if (state.Alpha[memoryId].Count == 1)
        {
            DecideAll(state);
        }
    }

    public void RightUpdate(SessionState state, Fact fact)
    {
    }

    public void RightRetract(SessionState state, Fact fact)
    {
        if (state.Alpha[memoryId].Count == 0)
        {
            DecideAll(state);
        }
    }

    public override void LeftAssert(SessionState state, Tuple tuple) => throw new InvalidOperationException("Tuples come through the scope.");

    public override void LeftUpdate(SessionState state, Tuple tuple, bool isFactChanged) =>
        throw new InvalidOperationException("Tuples come through the scope.");

    private void DecideAll(SessionState state)
    {
        for (var note = state.Beta[scope.Id].First; note is not null; note = note.Next)
        {
            Decide(state, note);
        }
    }

    private void Decide(SessionState state, Tuple note)
    {
        var count = memoryId < 0 ? note.Counter : state.Alpha[memoryId].Count;
        var holds = count > 0 != isNegated;
        if (holds && note.State is null)
        {
            var output = state.NewTuple(this, note, null);
            note.State = output;
            Activate(state, output);
        }
        else if (!holds && note.State is Tuple output)
        {
            note.State = null;
            state.Remove(output);
        }
    }
}
