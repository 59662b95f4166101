namespace Digital40.Rules.Measures;

/// <summary>How much of what a score rests on has been reported. Unknown is never shown as zero.</summary>
public enum Reporting
{
    /// <summary>Nothing.</summary>
    NotReported,

    /// <summary>Some of it: an office, an item or a month is missing.</summary>
    PartlyReported,

    /// <summary>All of it.</summary>
    Reported,
}
