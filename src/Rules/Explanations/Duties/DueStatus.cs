namespace Digital40.Rules.Explanations.Duties;

/// <summary>How a deadline stands as of a day, whether or not it was kept.</summary>
public enum DueStatus
{
    /// <summary>It is to come.</summary>
    Upcoming,

    /// <summary>It comes within the days that the edition calls soon.</summary>
    DueSoon,

    /// <summary>Its last day is over.</summary>
    Passed,

    /// <summary>It has no date.</summary>
    Undated,
}
