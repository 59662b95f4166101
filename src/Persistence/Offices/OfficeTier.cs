namespace Digital40.Persistence.Offices;

/// <summary>Where an office stands in the tree.</summary>
public enum OfficeTier
{
    /// <summary>The department at the top; it is not scored.</summary>
    Department,

    /// <summary>A provincial office.</summary>
    Province,

    /// <summary>A district office of a province.</summary>
    District,
}
