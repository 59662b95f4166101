namespace Digital40.Rules.Facts;

/// <summary>What an office is, and so which criteria bind it.</summary>
public enum OfficeKind
{
    /// <summary>The provincial office: it gets the official score.</summary>
    Province,

    /// <summary>A district office of a province: it gets this project's readiness score.</summary>
    District,
}
