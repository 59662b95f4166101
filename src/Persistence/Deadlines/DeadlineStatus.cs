namespace Digital40.Persistence.Deadlines;

/// <summary>How a date of a deadline stands as of a day.</summary>
public enum DeadlineStatus
{
    /// <summary>It is to come.</summary>
    Upcoming,

    /// <summary>It comes within the days that the edition calls soon.</summary>
    DueSoon,

    /// <summary>It was met in time.</summary>
    Met,

    /// <summary>It was met after its last day.</summary>
    MetLate,

    /// <summary>Its last day is over and it has not been met.</summary>
    Missed,

    /// <summary>It has no date and has not been met.</summary>
    Open,
}
