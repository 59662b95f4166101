namespace Digital40.Persistence.Paging;

/// <summary>Which part of a list is wanted.</summary>
public sealed record PageRequest
{
    /// <summary>The most items of a page.</summary>
    public const int Most = 100;

    /// <summary>How many items, 1 to 100; 25 by default. Others are brought into that range.</summary>
    public int First { get; init => field = Math.Clamp(value, 1, Most); } = 25;

    /// <summary>The cursor of the item before; null for the beginning. One that is none of the list's is taken for the beginning.</summary>
    public string? After { get; init; }

    /// <summary>Whether the order is turned around.</summary>
    public bool Descending { get; init; }
}
