namespace Digital40.RuleEngine.Rete;

/// <content>What there is already, and what an update may newly join.</content>
internal sealed partial class JoinNode
{
    /// <summary>The node's tuples on a tuple, the oldest first.</summary>
    private List<Tuple> TuplesOn(SessionState state, Tuple tuple)
    {
        var known = state.Tuples.Take();
        for (var child = tuple.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child.Node == this)
            {
                known.Add(child);
            }
        }

        return known;
    }

    /// <summary>The node's tuples of a fact, the oldest first.</summary>
    private List<Tuple> TuplesOf(SessionState state, Fact fact)
    {
        var known = state.Tuples.Take();
        for (var child = fact.FirstTuple; child is not null; child = child.NextOfFact)
        {
            if (child.Node == this)
            {
                known.Add(child);
            }
        }

        known.Reverse();
        return known;
    }

    /// <summary>The facts that may match a tuple and do not yet.</summary>
    private List<Fact> FreshFacts(SessionState state, Tuple tuple, List<Tuple> known)
    {
        known.ForEach(static child => child.Fact!.IsMarked = true);
        var fresh = state.Facts.Take();
        if (key?.FactsFor(state, this, tuple) is { } candidates)
        {
            for (var i = 0; i < candidates.Count; i++)
            {
                AddUnmarked(fresh, candidates[i]);
            }
        }
        else
        {
            for (var entry = state.Alpha[memoryId].First; entry != AlphaEntries.None; entry = state.Entries[entry].Next)
            {
                AddUnmarked(fresh, state.Entries[entry].Fact);
            }
        }

        known.ForEach(static child => child.Fact!.IsMarked = false);
        return fresh;
    }

    /// <summary>The tuples that may match a fact and do not yet.</summary>
    private List<Tuple> FreshTuples(SessionState state, Fact fact, List<Tuple> known)
    {
        known.ForEach(static child => child.Parent!.IsMarked = true);
        var fresh = state.Tuples.Take();
        if (key?.TuplesFor(state, this, fact) is { } candidates)
        {
            for (var i = 0; i < candidates.Count; i++)
            {
                AddUnmarked(fresh, candidates[i]);
            }
        }
        else
        {
            for (var tuple = state.Beta[left.Id].First; tuple is not null; tuple = tuple.Next)
            {
                AddUnmarked(fresh, tuple);
            }
        }

        known.ForEach(static child => child.Parent!.IsMarked = false);
        return fresh;
    }

    private static void AddUnmarked(List<Fact> fresh, Fact fact)
    {
        if (!fact.IsMarked)
        {
            fresh.Add(fact);
        }
    }

    private static void AddUnmarked(List<Tuple> fresh, Tuple tuple)
    {
        if (!tuple.IsMarked)
        {
            fresh.Add(tuple);
        }
    }
}
