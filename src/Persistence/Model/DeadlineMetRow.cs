namespace Digital40.Persistence.Model;

/// <summary>That an office has met one date of a deadline, and when.</summary>
internal sealed class DeadlineMetRow
{
    public required int Edition { get; init; }

    public required string Office { get; init; }

    public required string Deadline { get; init; }

    /// <summary>The month that is reported, as year × 100 + month; 0 where the deadline is not monthly.</summary>
    public required int Month { get; init; }

    /// <summary>The day it was met on, in time or late.</summary>
    public required DateOnly MetOn { get; set; }
}
