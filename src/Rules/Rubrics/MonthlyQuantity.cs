namespace Digital40.Rules.Rubrics;

/// <summary>What is taken of each month.</summary>
public enum MonthlyQuantity
{
    /// <summary>The sum of the figures.</summary>
    Value,

    /// <summary>The sum of the figures out of the sum of their denominators, in percent.</summary>
    Share,

    /// <summary>The number of counted activities.</summary>
    Count,

    /// <summary>The number of different values of an attribute among the counted activities.</summary>
    Distinct,
}
