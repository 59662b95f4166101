namespace Digital40.GraphQL.Pagination;

/// <summary>
/// A page of a list. It binds to the object types <c>XConnection</c>, <c>XEdge</c> and <c>PageInfo</c> that its field names. Relay cursor connections specification.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class Connection<T>
{
    private readonly int? _totalCount;

    /// <summary>A page.</summary>
    /// <param name="edges">The items with their cursors.</param>
    /// <param name="pageInfo">Where the page stands.</param>
    /// <param name="totalCount">How many items the whole list has, or null when nobody asked.</param>
    public Connection(IReadOnlyList<Edge<T>> edges, PageInfo pageInfo, int? totalCount = null)
    {
        Edges = edges;
        PageInfo = pageInfo;
        _totalCount = totalCount;
    }

    /// <summary>The items with their cursors, in the order of the list; may be empty.</summary>
    public IReadOnlyList<Edge<T>> Edges { get; }

    /// <summary>The items.</summary>
    public IEnumerable<T> Nodes => Edges.Select(edge => edge.Node);

    /// <summary>Where the page stands.</summary>
    public PageInfo PageInfo { get; }

    /// <summary>How many items the whole list has.</summary>
    /// <exception cref="InvalidOperationException">They were not counted.</exception>
    public int TotalCount => _totalCount ?? throw new InvalidOperationException("The items were not counted, because PagingArguments did not ask for it.");

    /// <summary>The same page with other items in the places of these.</summary>
    /// <typeparam name="TOther">The type of the other items.</typeparam>
    /// <param name="map">Makes one of the other.</param>
    public Connection<TOther> Map<TOther>(Func<T, TOther> map) =>
        new([.. Edges.Select(edge => new Edge<TOther>(map(edge.Node), _ => edge.Cursor))], PageInfo, _totalCount);
}
