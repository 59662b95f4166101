namespace Digital40.RuleEngine.Tests.Equivalence;

/// <summary>Looks into the memories of a session.</summary>
internal static class Memories
{
    /// <summary>How much stands in each memory.</summary>
    public static int[] CountsOf(ISession session)
    {
        var state = ((Session)session).State;
        Assert.Empty(state.LinkedQueue);
        Assert.All(state.Beta, memory => Assert.Null(memory.FirstDirty));
        return [state.WorkingMemory.Count, .. state.Alpha.Select(memory => memory.Count), .. state.Beta.Select(memory => memory.Count)];
    }
}
