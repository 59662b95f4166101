

namespace Digital40.Api.Editions;

/// <summary>How often a deadline comes.</summary>
public enum ScheduleKind
{
    /// <summary>On one day.</summary>
    Once,

    /// <summary>For each reported month.</summary>
    Monthly,

    /// <summary>It has no date.</summary>
    Undated,
}
