namespace Digital40.Persistence.Deadlines;

/// <summary>What a list of deadlines is sorted by.</summary>
public enum DeadlineOrder
{
    /// <summary>In time, the undated ones last; those of one day by the code of the office, then by their own.</summary>
    Due,

    /// <summary>Office by office, as a Thai dictionary has their names; those of an office in time.</summary>
    Office,
}
