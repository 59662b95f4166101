namespace Digital40.Persistence.Model;

/// <summary>
/// The one row that every writer takes first: it puts writers in a line, gives out numbers and instants, and holds the end of the audit chain.
/// </summary>
internal sealed class LedgerRow
{
    public const int OnlyId = 1;

    public required int Id { get; init; }

    public required long Writes { get; set; }

    public required long NextId { get; set; }

    /// <summary>The instant of the last write: the next one is later, whatever the clock says.</summary>
    public required DateTimeOffset LastAt { get; set; }

    public required long AuditSequence { get; set; }

    public required byte[] AuditHash { get; set; }
}
