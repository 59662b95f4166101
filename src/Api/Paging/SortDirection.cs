namespace Digital40.Api.Paging;

/// <summary>Which way a list runs.</summary>
public enum SortDirection
{
    /// <summary>The smallest or earliest first.</summary>
    Asc,

    /// <summary>The largest or latest first.</summary>
    Desc,
}
