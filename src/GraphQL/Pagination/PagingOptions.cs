namespace Digital40.GraphQL.Pagination;

/// <summary>How many items a page has. Register one as a service to change it for all lists.</summary>
public sealed record PagingOptions
{
    /// <summary>How many items a page has when the client does not say: 25.</summary>
    public int DefaultPageSize { get; init; } = 25;

    /// <summary>How many items a client may ask for: 100. Against pages that hold the whole table.</summary>
    public int MaxPageSize { get; init; } = 100;
}
