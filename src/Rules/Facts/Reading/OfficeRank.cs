namespace Digital40.Rules.Facts.Reading;

/// <summary>Where an office of an office file stands in the tree.</summary>
public enum OfficeRank
{
    /// <summary>The department at the top, which reports nothing and is not scored.</summary>
    Department,

    /// <summary>A provincial office.</summary>
    Province,

    /// <summary>A district office of a province.</summary>
    District,
}
