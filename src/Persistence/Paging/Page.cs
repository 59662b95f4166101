namespace Digital40.Persistence.Paging;

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Edges">The items in the list's order, whichever end they were taken from; may be empty.</param>
/// <param name="HasMore">Whether there are more after the last one.</param>
/// <param name="HasPrevious">Whether there are more before the first one.</param>
public sealed record Page<T>(IReadOnlyList<Edge<T>> Edges, bool HasMore, bool HasPrevious)
{
    /// <summary>The items without their cursors.</summary>
    public IEnumerable<T> Nodes => Edges.Select(edge => edge.Node);

    /// <summary>The same page with something else in each item's place.</summary>
    internal Page<TOther> Select<TOther>(Func<T, TOther> change) =>
        new([.. Edges.Select(edge => new Edge<TOther>(change(edge.Node), edge.Cursor))], HasMore, HasPrevious);
}
