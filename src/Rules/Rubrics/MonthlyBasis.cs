namespace Digital40.Rules.Rubrics;

/// <summary>What a monthly average compares with its threshold.</summary>
public enum MonthlyBasis
{
    /// <summary>The total over the closed months divided by their number (compare total with threshold × months).</summary>
    Average,

    /// <summary>The total over the closed months.</summary>
    Total,
}
