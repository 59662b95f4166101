namespace Digital40.GraphQL.Costs;

/// <summary>What a step of a reckoning does.</summary>
internal enum CostStepKind
{
    /// <summary>A constant.</summary>
    Constant,

    /// <summary>The sum of two costs.</summary>
    Add,

    /// <summary>A cost times a size.</summary>
    Repeat,

    /// <summary>The greater of two costs.</summary>
    Max,

    /// <summary>A cost, or nothing when it is negative.</summary>
    NotNegative,
}
