namespace Digital40.Persistence.Memberships;

/// <summary>What a person may be in an office.</summary>
public enum MemberRole
{
    /// <summary>Reads published scores.</summary>
    Viewer,

    /// <summary>Works for one district.</summary>
    DistrictOfficer,

    /// <summary>Works for one province and its districts.</summary>
    ProvinceOfficer,

    /// <summary>Writes editions.</summary>
    RubricAuthor,

    /// <summary>Reads scores and dimensions for analysis.</summary>
    BiReader,

    /// <summary>Reads everything, writes nothing.</summary>
    Auditor,
}
