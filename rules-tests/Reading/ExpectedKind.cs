namespace Digital40.RulesTests.Reading;

/// <summary>What a case can say of a score.</summary>
internal enum ExpectedKind
{
    /// <summary>The points, from facts whose evidence is not rejected.</summary>
    Points,

    /// <summary>The points from verified evidence alone.</summary>
    Confirmed,

    /// <summary>The points that can still be reached.</summary>
    Ceiling,

    /// <summary>The most points there are.</summary>
    Max,

    /// <summary>The number of the level, or <c>none</c>; of a criterion only.</summary>
    Level,

    /// <summary>How much has been reported.</summary>
    State,

    /// <summary>That the office is not scored on the criterion at all.</summary>
    Unscored,
}
