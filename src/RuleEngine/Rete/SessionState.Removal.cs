namespace Digital40.RuleEngine.Rete;

/// <content>Takes tuples away.</content>
internal sealed partial class SessionState
{
    /// <summary>Takes a tuple away, with everything that was built on it.</summary>
    public void Remove(Tuple tuple)
    {
        tuple.UnlinkFromParent();
        RemoveSubtree(tuple);
    }

    private void RemoveSubtree(Tuple tuple)
    {
        tuple.IsRetracted = true;
        for (var child = tuple.FirstChild; child is not null;)
        {
            var next = child.NextSibling;
            child.NextSibling = child.PreviousSibling = null;
            RemoveSubtree(child);
            child = next;
        }

        tuple.FirstChild = tuple.LastChild = null;
        tuple.Node.Removed(this, tuple);
        if (tuple.Fact is not null)
        {
            tuple.UnlinkFromFact();
        }
    }
}
