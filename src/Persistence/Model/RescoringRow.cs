using Digital40.Persistence.Scoring;

namespace Digital40.Persistence.Model;

/// <summary>How far an edition's rescoring has come, so that it goes on where it was interrupted.</summary>
internal sealed class RescoringRow
{
    public required int Edition { get; init; }

    public required string EditionHash { get; set; }

    public required DateOnly AsOf { get; set; }

    public required ScoreCause Cause { get; set; }

    public required int Total { get; set; }

    public required int Done { get; set; }

    public required DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }
}
