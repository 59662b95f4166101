using Digital40.Persistence.Reports;

namespace Digital40.Persistence.Model;

/// <summary>One step of a report.</summary>
internal sealed class ReportTransitionRow
{
    public required long Id { get; init; }

    public required long ReportId { get; init; }

    public ReportState? From { get; init; }

    public required ReportState To { get; init; }

    public string? Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
