using Digital40.Persistence.Facts;

namespace Digital40.Persistence.Model;

/// <summary>
/// One version of a fact. A correction adds the next version; what a version says never changes, and only its closing is stamped, once.
/// </summary>
internal sealed class FactRow
{
    public required long Id { get; init; }

    public required int Version { get; init; }

    public required int Edition { get; init; }

    /// <summary>The province that the office belongs to: its scores rest on the fact as well.</summary>
    public required string Province { get; init; }

    public required string Office { get; init; }

    public required FactKind Kind { get; init; }

    public required string Indicator { get; init; }

    public string? Item { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The month it is for, as year × 100 + month.</summary>
    public int? Month { get; init; }

    /// <summary>The month whose report it belongs to: the one it is for, or that of its date.</summary>
    public required int ReportMonth { get; init; }

    public decimal? Value { get; init; }

    public decimal? OutOf { get; init; }

    public bool? Done { get; init; }

    public string? Rater { get; init; }

    public int? Points { get; init; }

    /// <summary>The attributes as a JSON object in order of name; null for none.</summary>
    public string? Attributes { get; init; }

    /// <summary>The id it was given; null where it is called by its number.</summary>
    public string? Reference { get; init; }

    /// <summary>Why it was corrected to this; null for a first version.</summary>
    public string? Reason { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public string? ClosedBy { get; init; }

    public string? ClosedReason { get; init; }

    public FactState? ClosedAs { get; init; }
}
