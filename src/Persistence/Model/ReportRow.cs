using Digital40.Persistence.Reports;

namespace Digital40.Persistence.Model;

/// <summary>A district's report of a month, as it stands now.</summary>
internal sealed class ReportRow
{
    public required long Id { get; init; }

    public required int Edition { get; init; }

    public required string Province { get; init; }

    public required string Office { get; init; }

    /// <summary>The month that is reported, as year × 100 + month.</summary>
    public required int Month { get; init; }

    public required ReportState State { get; set; }

    /// <summary>How many transitions it has had: whoever acts on an older one is refused.</summary>
    public required int Version { get; set; }

    public DateTimeOffset? FirstSubmittedAt { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    public List<ReportTransitionRow> Transitions { get; init; } = [];
}
