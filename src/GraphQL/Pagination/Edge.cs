namespace Digital40.GraphQL.Pagination;

/// <summary>An item of a page with its cursor. Relay cursor connections specification, Edge Types.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="node">The item.</param>
/// <param name="cursorOf">Gives the cursor of the item; called when the cursor is asked for.</param>
public sealed class Edge<T>(T node, Func<T, string> cursorOf)
{
    /// <summary>The item.</summary>
    public T Node { get; } = node;

    /// <summary>The cursor: opaque, the same for as long as the item keeps its place.</summary>
    public string Cursor => cursorOf(Node);
}
