namespace Digital40.Rules.Rubrics;

/// <summary>What a fact holds for.</summary>
public enum Period
{
    /// <summary>A day: the fact carries a date.</summary>
    Day,

    /// <summary>A month: the fact carries a month, and its date is the month's last day where none is given.</summary>
    Month,
}
