namespace Digital40.Rules.Rubrics;

/// <summary>In which month a monthly report is due.</summary>
public enum DueIn
{
    /// <summary>In the month that is reported.</summary>
    SameMonth,

    /// <summary>In the month after the one that is reported.</summary>
    NextMonth,
}
