namespace Digital40.Rubric.Oracle;

/// <summary>How much of what a criterion rests on has been reported.</summary>
public enum OracleState
{
    /// <summary>Nothing of it; the points are zero for want of facts.</summary>
    NotReported,

    /// <summary>Some of it: an office, a month, an item or a measure is missing.</summary>
    PartlyReported,

    /// <summary>All of it.</summary>
    Reported,
}
