using System.Runtime.CompilerServices;
using Digital40.RuleEngine.Rete.Aggregation;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>
/// Gathers, for each tuple before it, the matches built on the tuple's note into results: a collection, groups, projections. Changes are applied at once
/// and passed on together at the end of the operation. An aggregation that fails is thrown away with its results, and built anew at the next change.
/// </summary>
internal sealed partial class AggregateNode(
    ScopeNode scope, int memoryId, AggregationFactory factory, LhsExpression<bool>[] conditions, AggregateElement element) : RightInputNode, IScopeOwner
{
    /// <summary>The end of what is built on a note; null where facts come straight from a memory.</summary>
    public ScopeEndNode? ScopeEnd { get; init; }

    public void Opened(SessionState state, Tuple note)
    {
        if (ScopeEnd is not null)
        {
            note.State ??= state.NewAggregation(this, factory);
        }

        state.MarkDirty(this, note);
    }

    public void Updated(SessionState state, Tuple note)
    {
        if (factory.DependsOnTuple && memoryId >= 0)
        {
            for (var entry = state.Alpha[memoryId].First; entry != AlphaEntries.None; entry = state.Entries[entry].Next)
            {
                Change(state, note, state.Entries[entry].Fact, ResultChange.Modified);
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

    public override void Entered(SessionState state, Fact fact) => state.Await(this, fact, isNew: true);

    public override void Changed(SessionState state, Fact fact) => state.Await(this, fact, isNew: false);

    public override void Gone(SessionState state, Fact fact)
    {
        for (var note = state.Beta[scope.Id].First; note is not null; note = note.Next)
        {
            Change(state, note, fact, ResultChange.Removed);
        }
    }

    public override void RightAssert(SessionState state, Fact fact) => ChangeEach(state, fact, ResultChange.Added);

    public override void RightUpdate(SessionState state, Fact fact) => ChangeEach(state, fact, ResultChange.Modified);

    public override void LeftAssert(SessionState state, Tuple tuple) => throw new InvalidOperationException("Tuples come through the scope.");

    public override void LeftUpdate(SessionState state, Tuple tuple, bool isFactChanged) =>
        throw new InvalidOperationException("Tuples come through the scope.");

    /// <summary>Applies a change for each note, unless the note was updated in this operation and all facts were looked at again because of that.</summary>
    private void ChangeEach(SessionState state, Fact fact, ResultChange change)
    {
        for (var note = state.Beta[scope.Id].First; note is not null; note = note.Next)
        {
            if (!factory.DependsOnTuple || note.Operation != state.Operation)
            {
                Change(state, note, fact, change);
            }
        }
    }

    /// <summary>Applies a change, unless there is no aggregation yet, or none any more: then one is built of everything at the end of the operation.</summary>
    private void Change(SessionState state, Tuple note, Fact fact, ResultChange change)
    {
        state.MarkDirty(this, note);
        if (note.State is null && note.IsActive)
        {
            return;
        }

        var aggregation = Unsafe.As<Aggregation.Aggregation>(note.State ??= state.NewAggregation(this, factory));
        try
        {
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
        catch (Exception exception)
        {
            Spoil(state, note, aggregation, exception);
        }
    }
}
