namespace Digital40.Persistence.Paging;

/// <summary>
/// Which part of a list is wanted. Without anything: its beginning. A cursor holds the item's place in the order that the list was asked for in, not its
/// position: pages neither skip nor repeat an item when others are added or go.
/// </summary>
public sealed record PageRequest
{
    /// <summary>The most items of a page.</summary>
    public const int Most = 100;

    /// <summary>How many items, 1 to 100; 25 by default. Others are brought into that range.</summary>
    public int First { get; init => field = Math.Clamp(value, 1, Most); } = 25;

    /// <summary>The cursor of the item that the page comes after; null for the beginning.</summary>
    public string? After { get; init; }

    /// <summary>The cursor of the item that the page comes before; null for the end.</summary>
    public string? Before { get; init; }

    /// <summary>Whether the items are taken from the end of what lies between the cursors instead of from its beginning.</summary>
    public bool Backward { get; init; }

    /// <summary>Whether the order is turned around.</summary>
    public bool Descending { get; init; }
}
