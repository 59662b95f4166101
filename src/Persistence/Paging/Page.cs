namespace Digital40.Persistence.Paging;

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Edges">The items in order; may be empty.</param>
/// <param name="HasMore">Whether there are more after the last one.</param>
public sealed record Page<T>(IReadOnlyList<Edge<T>> Edges, bool HasMore)
{
    /// <summary>The items without their cursors.</summary>
    public IEnumerable<T> Nodes => Edges.Select(edge => edge.Node);
}
